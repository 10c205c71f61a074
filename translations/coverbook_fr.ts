<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>Caisse du bureau principal, Banque de l’Union.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Argent mobile</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>Garder son papier</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>Encaisser les primes</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>Corriger une pièce comptable</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>Compter l’argent</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>Inscrire un ménage</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>Inscrire le premier ménage</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>Rapprocher le relevé de la banque</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrée d’argent</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Sortie d’argent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>Sans mouvement d’argent</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>Payer une ristourne</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>Payer ce que nous devons</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>Enregistrer les versements d’un indice</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>Renouveler des polices</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>Déclarer un sinistre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>Voir l’adhérent</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>Encaisser une prime</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>Encaisser la prime</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>On nous doit</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>On nous paie</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Nous devons</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>Un comité, c’est deux personnes ou plus&#xa0;: écrivez leurs noms, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>Un comité siège une fois par jour sur le sinistre visé par le recours. Laissez ce champ vide.</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>Un décès met fin à la couverture d’une personne, non à celle du ménage&#xa0;: retirez cette personne de la police.</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>Un ménage n’a qu’un titulaire&#xa0;: choisissez un autre lien.</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>Un reçu demande le jour du paiement de la prime.</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>Une ristourne se verse, elle ne s’encaisse pas. Choisissez une prime due.</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>Au moins {least}, déjà payé.</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>Il reste au plus {most} à payer.</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>Les deux sont couverts par {policy}, qui couvrirait une personne deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>Choisissez quelqu’un d’autre parmi ceux qui restent couverts par la police.</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>Le sinistre {claim} porte sur un événement postérieur au {last}.</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>Le sinistre {claim} porte sur la même personne et le même jour.</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>Chaque pièce figure une seule fois&#xa0;: numérotez celles d’une même sorte.</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>Inscrit sans couverture</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>À remplir&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>L’argent est rendu le jour où il est entré, ou plus tard.</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>Aucun produit n’est choisi&#xa0;: personne de ce ménage ne sera assuré. Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>Plus personne d’autre ne serait couvert&#xa0;: mettez fin à la police.</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>Personne n’est couvert jusqu’à la fin de cette police&#xa0;: inscrivez de nouveau le ménage.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>Rien n’a changé&#xa0;: il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>Rien de ce qui a été payé pour ce sinistre n’est en route.</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>L’une est une femme et l’autre un homme, selon les fiches.</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>L’un est né le {day}, l’autre le {other}.</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>On entre tant que la police court, du {first} au {last}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>Le reçu {receipt} a été donné pour la prime {premium}. Écrivez un autre numéro.</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>L’enregistrement {name} n’a changé aucune donnée.</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>Dites combien de personnes compte le groupe pour cette période.</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>Indiquez le titulaire de la police.</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>Dites pourquoi le sinistre, ou une partie, n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>Le montant accepté dépasse la perte totale.</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>Les montants de ce fichier sont en {currency}&#xa0;: la monnaie ne peut pas changer.</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>Le sinistre a été estimé le {day}&#xa0;: il était alors déjà déclaré.</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>Le sinistre était encore estimé le {day}&#xa0;: il n’a pas été décidé avant.</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>Le titulaire n’est plus couvert&#xa0;: dites qui est maintenant titulaire de la police.</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>La somme des postes est {sum}.</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>Le dernier jour de cette personne se situe entre le {first} (la veille du début) et le {last}.</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>La nouvelle période commence&#x202f;%n jour après la précédente, au-delà du délai de grâce.</numerusform>
            <numerusform>La nouvelle période commence&#x202f;%n jours après la précédente, au-delà du délai de grâce.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>La nouvelle période commence après la fin de la précédente, le {end}.</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>Les personnes de cette police sont nommées&#xa0;: laissez le nombre vide.</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>La police ne couvre pas cette personne.</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>La police a pris fin le {day}, avant l’échéance de cette prime.</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>Leurs pièces d’identité ont d’autres numéros&#xa0;: {number} et {other}.</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>Il n’y a pas d’enregistrement {name}. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>{code} n’existe pas. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>Ce ne sont pas deux fiches&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>Ce sinistre n’est pas encore décidé&#xa0;: est-ce une avance&#x202f;?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>Ce sinistre est payé en totalité.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>Ce sinistre a été décidé le {day}. Corrigez plutôt la décision.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>Ce sinistre a été décidé le {day}&#xa0;: était-ce une avance&#x202f;?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>Ce sinistre a été rejeté&#xa0;: rien n’est payé.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>Ce sinistre a été déclaré le {day}&#xa0;: il n’est pas payé avant.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>Ce sinistre a été déclaré le {day}&#xa0;: personne ne l’a pris en examen avant.</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>Ce constat est déjà accepté.</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>Cette police compte des têtes&#xa0;: corrigez leur nombre.</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>Cette police a pris fin le {day}. Choisissez-en une en cours.</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>Cette prime n’est pas payée&#xa0;: il n’y a rien à rendre.</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>Cette prime a été payée le {day}. Choisissez-en une qui est due.</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>Cette ristourne a déjà été payée. Choisissez-en une qui attend.</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>Ainsi, {after} était dû au lieu de {before}. Si seule une autre somme est entrée, videz le jour et le reçu, enregistrez, puis encaissez de nouveau la prime.</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>Écrivez un montant sous {plus} ou sous {minus}.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>Écrivez un montant jusqu’à {most}, qui est ce qui est dû.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>Écrivez un montant jusqu’à {most}, qui est ce qui reste à payer.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>Écrivez un montant jusqu’à {most}&#xa0;: il n’en est pas entré davantage.</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>Inscrivez au moins le titulaire.</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>Écrivez le motif de la correction.</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>{amount} sont déjà payés&#xa0;: le sinistre reste accepté.</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} a été payé en avance, plus que ce qui est accepté maintenant.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} couvre jusqu’à {most} par sinistre.</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} n’est pas une prestation de cette police.</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>{code} a déjà une couverture sous cette police.</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} figure déjà sur une autre ligne, ou personne n’a ce code.</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code} a reçu sa réponse le {day}. Ouvrez-la et corrigez-la.</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} est déjà réunie dans {other}. Choisissez {other}.</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} existe déjà. Ouvrez-le et corrigez-le.</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} est déjà couvert jusqu’au {day} par {policy}.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{name} a {age} ans le {day}&#xa0;: {product} couvre les personnes jusqu’à {most} ans.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{name} a {age} ans le {day}&#xa0;: {product} accepte les personnes à partir de {least} ans.</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{name}, date de naissance {day}, est déjà connu sous le code {code}.</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} de plus que ce qui est dû&#xa0;: les garder comme avance&#x202f;?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} dépassent ce qui est dû et seraient à rendre&#xa0;: faut-il les encaisser quand même&#x202f;?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} et {minus} diffèrent de {off}&#xa0;: les deux côtés doivent donner le même total.</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} renouvelle déjà cette police.</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>Un pourcentage est de 0 ou plus.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>Part fixe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>Part selon les sinistres</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>Part selon les assurés</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>Part selon la prime</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>Part qu’il porte</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>Partage des frais entre les produits</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>La clé en vigueur</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>La somme des pourcentages est {total} et non 100.</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>Le régime répartit selon ses propres pourcentages fixes.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>Le régime partage chaque mois selon les sinistres de chaque produit qui y sont déclarés.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>Le régime partage chaque mois selon les primes que chaque produit y acquiert.</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>Le régime partage chaque mois selon les personnes que chaque produit assure à sa fin.</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>Il n’y a pas de produit {code}.</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>Ce que chaque produit porte des lignes qui n’appartiennent à aucun, selon chaque clé, mois par mois</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} n’est pas une clé. Choisissez parmi&#x202f;: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>Assurés actifs à la fin de celle-ci</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>Sinistres déclarés dans celle-ci</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>Prime acquise de la période</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>Pourcentages fixes</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>reçue le {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount} dus le {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{amount} pour le {day} ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{left} depuis le {day}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, jusqu’au {last} ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {amount} le {day}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), vaut pour l’instant</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0 à 30 jours</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91 à 180 jours</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Montant dû</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>Arriérés et recouvrement</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>Arriérés par bureau</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>Recouvrement par bureau</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>Taux de recouvrement</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>Produits obligatoires et facultatifs n’ont pas de taux commun.</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>Couvert jusqu’au</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>Venant des primes</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>Venant des pièces comptables</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>D’avance, échéance plus tard</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>D’avance, échéance sous trois mois</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>Aucun bureau</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>Dont couverture échue</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>Dont en délai de grâce</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>Dont payées</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Plus ancienne échéance</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>Dû aux adhérents</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>Polices en retard</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>Polices en retard, la plus ancienne échéance d’abord</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>Primes et droits dus et non payés, par ancienneté</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>Primes au bilan</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>Primes dues</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>Le jour de l’échéance d’une prime est le jour 0&#x202f;; ce qui est payé plus tard compte ici comme impayé.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>À rendre&#xa0;: les remboursements échus, et ce qui a été payé pour une couverture qui n’a jamais couru.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>Droits impayés</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>Prime impayée</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>Ce qui est échu après une sortie, et ce que la sortie a repris, n’est pas à recevoir.</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>Ce qui est dû aux adhérents</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>Ce qui est payé des primes et droits dus du {first} au {last}</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>Ce qui est à recevoir</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>Ce qui a été payé d’avance n’en ôte rien&#xa0;: c’est dû aux adhérents jusqu’à l’échéance.</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>recouvrement depuis ce jour&#x202f;; sinon du trimestre de l’exercice</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>chaque police en retard aussi, par ses codes</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>plus de 180 jours</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>Une somme de contrôle du fichier&#xa0;: elle dit si un octet en a été changé.</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>La photo d’une personne est montrée à côté de son nom.</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>Ajouter un document ou une photo</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>Acte ou contrat</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>À partir de ce jour, il n’est plus montré avec sa fiche&#x202f;; le fichier reste.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>Il n’est plus montré avec sa fiche. Le fichier reste, et ce motif aussi.</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>Il figure, petit, au-dessus du nom, dès le prochain papier. Aucun texte ne bouge.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>Garder quel fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>Garder {name} avec {record}</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Gardé depuis le</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>Aucun logo n’est choisi&#xa0;: les papiers ne portent que le nom du régime.</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>Aucun document n’est gardé. Ajoutez un fichier, déposez-le ici ou collez une image.</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>Aucun programme de cet ordinateur ne montre {name}. Le fichier se trouve à {place}.</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>Rien de ce qui a été copié ne peut être gardé&#xa0;: ni fichier, ni image.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>Images et documents PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Ordonnance</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>Retirer un document ou une photo</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>Retirer {code}</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>Le disque ne donne pas {path}, un document ou une photo de ce livre&#xa0;; rien n’a donc été changé. Réessayez. Si cela persiste, déplacez ce fichier ailleurs&#xa0;: tous les autres seront alors repris sans lui.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>Le fichier de {code} ({name}) manque à côté du livre, ou y a été changé.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Il n’y a pas de logo.</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>Bien assuré</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>Ce fichier est déjà gardé avec {record}, sous le nom {name}.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>Ce fichier n’est pas une image qui puisse être montrée&#xa0;: ce n’est pas une photo.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Quelle image&#x202f;?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} est déjà retiré.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name} dépasse {most} Mo. Numérisez-le en gris, ou avec moins de points, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} n’est ni une image (JPEG, PNG, WebP) ni un PDF. Enregistrez-le d’abord sous l’une de ces formes.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} n’est pas une image qui puisse être imprimée. Choisissez une image JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} est déjà le logo.</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>Certifié par</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>Certifié le</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>Sinistres par personne et par an</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>Coût d’un sinistre</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>Indicateur ou ligne</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>Laissez vide pour les deux.</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>Laissez vide pour tout ce qui n’a pas sa propre clé.</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>Laissez vide pour l’ensemble du régime.</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>D’une ligne, comme son état l’imprime&#xa0;: produits et charges sans signe moins.</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>D’un indicateur, un ratio&#xa0;: 0,6 pour soixante pour cent.</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>Provision certifiée</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>Part, en pour cent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>%n enregistrement de la sauvegarde n’est pas dans le fichier qu’elle remplace&#xa0;: {saves}</numerusform>
            <numerusform>%n enregistrements de la sauvegarde ne sont pas dans le fichier qu’elle remplace&#xa0;: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>%n enregistrement du fichier qu’elle remplace n’est pas dans la sauvegarde&#xa0;: {saves}</numerusform>
            <numerusform>%n enregistrements du fichier qu’elle remplace ne sont pas dans la sauvegarde&#xa0;: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>Une sauvegarde a été faite dans {place}.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>Ajoutez une clé USB ou un dossier sur un autre disque&#xa0;: ce qui n’est que sur cet ordinateur se perd avec lui.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Copie&#xa0;: {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>Sauvegardes de ce fichier</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>Choisissez une clé USB, ou un dossier sur un autre disque</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>Aucune sauvegarde n’a été faite dans {place}. {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Absent en ce moment</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>Rien de nouveau&#xa0;: chaque lieu a le dernier enregistrement.</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>Ouvre la liste des sauvegardes</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>Mettre la sauvegarde à sa place</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Retirer le lieu</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>La sauvegarde du {when} doit-elle prendre la place du fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>La sauvegarde contient les mêmes enregistrements que le fichier qu’elle remplace.</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>La sauvegarde est en place. Le fichier qui s’y trouvait est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>La sauvegarde est faite&#xa0;: elle a été ouverte et chaque page lue.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>Le fichier tel qu’il est maintenant est conservé à côté, sous un nom qui le dit.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>La sauvegarde la plus récente date d’il y a&#xa0;%n jour, et d’autres enregistrements ont suivi.</numerusform>
            <numerusform>La sauvegarde la plus récente date d’il y a&#xa0;%n jours, et d’autres enregistrements ont suivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>Le mot de passe de l’époque</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>L’endroit ne peut pas être retenu&#xa0;: le disque ne prend rien.</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>Ce sont deux livres différents.</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce fichier.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une se fait à la fermeture du fichier, ou maintenant avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>Il n’y a pas de dossier {name}. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>Cette sauvegarde date d’avant le renouvellement de la clé. Qui pouvait alors ouvrir le fichier l’ouvre avec son mot de passe de l’époque. Une fois qu’elle est à sa place, ces mots de passe valent de nouveau.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Ce qui s’y trouvait avant est conservé sous {name}.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>{name} contient tout ce qui était dans le fichier endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>{name} contient ce qui a pu être lu. Perdu ou incomplet&#xa0;:&#xa0;%n élément, que nomme {list}. Cherchez-le dans une sauvegarde ou sur papier&#x202f;; la vérification dit quels enregistrements passés ne tiennent plus.</numerusform>
            <numerusform>{name} contient ce qui a pu être lu. Perdus ou incomplets&#xa0;:&#xa0;%n éléments, que nomme {list}. Cherchez-les dans une sauvegarde ou sur papier&#x202f;; la vérification dit quels enregistrements passés ne tiennent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} est une copie entière&#xa0;: elle a été ouverte et chaque page lue.</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} date d’avant le verrouillage de ce livre&#xa0;: à sa place, tout le monde pourrait le lire. Restaurez-la sous un autre nom.</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} est verrouillé avec une ancienne clé&#xa0;: connectez-vous avec un nom et un mot de passe de l’époque.</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} est maintenant ce que contient la sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} existe déjà. Pour mettre la sauvegarde à sa place, utilisez --replace&#x202f;; ce qui s’y trouve est conservé à côté.</translation>
    </message>
    <message>
        <source>{save} ({day})</source>
        <translation>{save} ({day})</translation>
    </message>
    <message>
        <source>{save} ({user}, {day})</source>
        <translation>{save} ({user}, {day})</translation>
    </message>
    <message>
        <source>{save}, …</source>
        <translation>{save}, …</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines of the bank belong to one movement of the book now.</source>
        <translation>
            <numerusform>%n ligne de la banque correspond maintenant à un mouvement du livre.</numerusform>
            <numerusform>%n lignes de la banque correspondent maintenant à un seul mouvement du livre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>%n ligne sans date ou sans montant a été laissée de côté.</numerusform>
            <numerusform>%n lignes sans date ou sans montant ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>%n mouvement du livre correspond maintenant à une ligne de la banque.</numerusform>
            <numerusform>%n mouvements du livre correspondent maintenant à une seule ligne de la banque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>Les deux l’ont</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>D’après le livre au {day}</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R note la ligne choisie&#xa0;: un frais, un intérêt, ou ce que personne n’a noté.</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>Les dates ont été lues comme {form}.</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>Comment les deux s’accordent</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>Aucun compte bancaire n’est encore noté. Ajoutez-le, puis rapprochez son relevé.</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>Aucun groupe numéro {number} n’est proposé. Regardez de nouveau le relevé.</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>Une somme pour plusieurs&#xa0;: probablement la même</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>Noter ce que seule la banque a</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>Groupe de sommes</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>Relevés d’une banque (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>La banque l’a, le livre ne l’a pas</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>Jour de la banque</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>Le livre a tout ce qu’a la banque.</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>Le livre l’a, la banque ne l’a pas</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>Jour du livre</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>Il n’y a pas de compte bancaire {code}. Ajoutez-le d’abord dans les réglages.</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>Ces montants s’additionnent. Regardez s’il s’agit du même argent&#xa0;: Ctrl+G le dit du groupe choisi.</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>Ils vont ensemble</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>Ce que seule la banque a</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>Ce que seul le livre a, retranché</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Ce que dit la banque</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>Ce que la banque devrait dire</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>Ce qui est payé par chèque, ou tard les derniers jours, peut figurer sur le relevé suivant de la banque.</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>Quel fichier est le relevé de la banque&#x202f;?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>montant; montant de l’opération; somme</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>solde; solde courant; solde de clôture</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>crédit; dépôt; versement; entrée; reçu; montant au crédit</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>monnaie; devise</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>date; date de l’opération; date comptable; date d’écriture; date de valeur</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>débit; retrait; sortie; paiement; montant au débit</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>libellé; description; détail; motif; communication; opération</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>référence; réf; numéro de référence; numéro de chèque; n° de chèque; numéro d’opération</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{name} à côté du livre de {account}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name} n’a pas de colonne de dates avec des montants à côté. Le relevé d’une banque dit de chaque ligne sa date et son montant, ou ce qui est entré et sorti&#xa0;: regardez les en-têtes.</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} est en {other}, les livres sont en {currency}. Demandez à la banque le relevé du compte tenu en {currency}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» n’est pas un montant de {decimals} décimales au plus.</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>{off} diffèrent depuis avant ce relevé&#xa0;: rapprochez aussi le précédent.</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>%n article figure sur la facture.</numerusform>
            <numerusform>%n articles figurent sur la facture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>%n personne est couverte jusque-là.</numerusform>
            <numerusform>%n personnes sont couvertes jusque-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n personne est inscrite&#xa0;: {who}.</numerusform>
            <numerusform>%n personnes sont inscrites, {who} en premier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>%n personne, {first}, entre dans {product} de {who} à partir du {day}.</numerusform>
            <numerusform>%n personnes, {first} en premier, entrent dans {product} de {who} à partir du {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>Un sinistre de {who} du {incurred}, déclaré le {reported}.</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>Un sinistre de {who} du {incurred}, déclaré le {reported}&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>Le sinistre {claim} de {who} est accepté en partie, pour {amount}, le {day}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>Le sinistre {claim} de {who} est accepté pour {amount}, le {day}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>Le sinistre {claim} de {who} est rejeté le {day}.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>Les sinistres de {index} sont décidés le {day} pour tous les assurés en cours du bureau {office}.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>Les sinistres de {index} sont décidés le {day} pour tous les assurés en cours.</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>Ici figurera ce qui va être enregistré.</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>Reçu le {day}, avec le reçu {receipt}.</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>Reçu le {day}, avec le prochain numéro de reçu.</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>{lives} têtes sont couvertes.</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>Il pourrait atteindre {covered}.</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>Aucune d’elles n’est assurée.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>Sur une perte de {loss}, il pourrait atteindre {covered}.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>Le motif&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>On leur dit pourquoi&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>Mode de paiement&#xa0;: {method}.</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>partie du sinistre</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>paiement partiel</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>{amount} sont dus pour la période, pour {insured} assurés.</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>{amount} sont dus pour la période.</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>{holder} détient la police ensuite.</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} sont gardés comme avance.</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>La couverture {product} commence le {start}.</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{product} de {who} prend fin le {last}, non le {end}.</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{product} de {who} continue à partir du {start}.</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>{holder} détient désormais {product} à la place de {who}.</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>Il restera ensuite {rest} à payer.</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>{rest} de ce qui est dû n’est pas payé&#xa0;: est-ce un paiement partiel&#x202f;?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>{rest} de ce qui reste à payer n’est pas payé&#xa0;: est-ce une partie&#x202f;?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} reste dû.</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{who} a reçu le {day} l’argent payé pour le sinistre {claim}.</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>La couverture de {who} vaut jusqu’au {last}&#x202f;; les autres de la police de {policy} restent couverts.</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>{who} reçoit en retour {amount} sur {due} le {day}.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{who} reçoit {amount} pour le sinistre {claim} le {day}.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{who} reçoit une avance de {amount} pour le sinistre {claim}, pas encore décidé, le {day}.</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} paie {amount} pour la période du {first} au {last}.</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} paie {amount}, dû le {due}.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>Étape 1 sur 2&#xa0;: qui est le régime. La monnaie ne peut plus changer une fois que des montants sont inscrits.</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>Étape 2 sur 2&#xa0;: où il travaille, ce qu’il offre, ce qu’il possède. Ensuite vous pouvez inscrire.</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>Réponse en 30 jours</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>Recours encore sans réponse</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>Recours reçus</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>Recours admis en tout ou en partie / recours reçus</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>Prestations à temps</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>Prestations reçues</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>Prestations reçues en 30 jours</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>Prestations reçues dans les 30 jours suivant l’événement / prestations reçues</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>Prestations reçues selon les jours depuis l’événement</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>Prestations reçues dans ce délai</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>Prestations reçues en {days} jours</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>Au-delà des dix</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>Facturé poste par poste</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>Sinistres survenus / années-assurés</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>Réclamations et recours par mois</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>Réclamations traitées</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>Réclamations avec réponse en 30 jours</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>Réclamations avec réponse en 30 jours / réclamations reçues</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>Réclamations pour 1 000 années-assurés</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>Réclamations encore sans réponse&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>Réclamations reçues</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>Réclamations reçues / 1 000 années-assurés</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>Réclamations reçues depuis toujours</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>La couverture n’est pas donnée par sexe&#xa0;: les personnes auxquelles un produit s’adresse sont notées en un seul nombre, femmes et hommes ensemble.</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>Jours de 1 000 années</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>Peu de réclamations&#x202f;: des adhérents contents, ou des adhérents qui ne savent pas où s’adresser.</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>Combien de fois une personne assurée pendant un an a un sinistre.</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>Indicateurs par sexe</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>Assurés au dernier jour par sexe</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>Assurés qui auraient pu renouveler et ne l’ont pas fait / assurés qui auraient pu renouveler</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>Assurés dont le sexe est connu</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>Assurés dont le sexe n’est pas connu</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>Assurés dont le sexe n’est pas connu, laissés de côté&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Non renouvelés</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>Non renouvelés&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Non-renouvellements</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>Non-renouvellements par motif</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>Têtes des effectifs qui sont restées</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>Aucun recours n’est arrivé pendant la période.</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>Aucune prestation n’a été reçue pendant la période.</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>Aucun sinistre clos pendant la période n’a sa facture dans le fichier, poste par poste.</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>Aucune réclamation n’est arrivée pendant la période.</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>Aucune réclamation n’a jamais été saisie&#x202f;: tenez le registre.</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>Personne n’était assuré pendant la période.</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>Personne dont le sexe est connu n’est assuré au dernier jour.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Encore sans réponse</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>De tous les non-renouvelés</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>Sur 100 facturés à une famille, voilà ce que le régime a payé&#x202f;; elle a payé le reste.</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>Sur 100 recours, voilà combien avaient raison&#x202f;: une part élevée dit qu’on rejette trop vite des sinistres.</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>Sur 100 familles payées, voilà combien tenaient l’argent dans le mois suivant l’événement.</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>Sur 100 assurés, voilà combien sont des femmes ou des filles.</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>Sur 100 qui ont réclamé, voilà combien ont eu une réponse dans le mois.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>Sur 100 qui pouvaient rester, voilà combien sont partis&#x202f;; les parties disent pourquoi, là où on le leur a demandé.</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>De ceux qui pouvaient renouveler</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>Annulés sur recours</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>Payé pour les sinistres avec facture / facturé pour eux, des sinistres clos pendant la période</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>Payé du facturé</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>Payé de ce qui a été facturé</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>Rejets annulés</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>Rejets annulés en partie</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>Rejets annulés sur recours</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>Rejets annulés en tout</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>Les sexes font ensemble le tout&#x202f;; personne ne connaît le sexe des têtes d’un effectif.</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>Ces chiffres nous sont propres&#x202f;: personne n’a publié comment les calculer, et aucun n’a de norme.</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>Milliers d’années-assurés</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>Qui est assuré par deux produits compte dans chacun.</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>En jours</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>Femmes assurées</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>Femmes assurées / assurés dont le sexe est connu, au dernier jour</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>Femmes assurées parmi tous les assurés</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>Femmes parmi les sexes connus</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>en combien de jours une prestation doit être reçue</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>Âge en années</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>Jours en moyenne pour régler un sinistre</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>Prestations&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>Sinistres déclarés pour cela pendant ces jours</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>Couverture de la grossesse et de la naissance</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>Fiche d’information</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>Assurés au dernier jour</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Sa taille</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>Têtes assurées par effectifs, dont ni le sexe ni l’âge n’est connu&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>Personne n’est assuré par son nom au dernier jour.</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>Des assurés dont le sexe est connu</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>Des {count} produits sont montrés ceux qui ont le plus d’assurés.</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>Payé pour cela pendant ces jours</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>Les assurés par sexe et par âge</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>Les produits totalisent&#xa0;%n assuré de plus que le régime&#xa0;: il compte chaque personne une fois.</numerusform>
            <numerusform>Les produits totalisent&#xa0;%n assurés de plus que le régime&#xa0;: il compte chaque personne une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>Les dix indicateurs sur douze trimestres</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>Il n’y a pas de prestation {code}. Choisissez parmi les codes de la liste Prestations.</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>Villages des assurés</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>Ce qu’il est pour les femmes</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>Il n’est pas dit quelles prestations couvrent la grossesse et la naissance&#xa0;: donnez leurs codes, et l’on dira ici qui en bénéficie et ce qui a été payé.</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>Femmes et filles ainsi assurées</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Femmes et hommes</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>codes des prestations de grossesse et de naissance, séparés par des virgules</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non noté</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>Les sinistres survenus sont ce qui a été payé et ce dont les provisions pour sinistres ont varié&#xa0;: un mois peut être sous 0.</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>Primes et sinistres par mois</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>Une prime est émise le jour de son échéance et encaissée le jour de son paiement&#xa0;: deux chiffres différents.</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>Primes encaissées</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>Primes encaissées par pièce comptable</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>Primes émises</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>combien de mois, 36 au plus</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>Autre sexe</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexe non connu</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>La population cible n’est pas comptée par sexe.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>{indicator}: {sex}</source>
        <translation>{indicator}&#x202f;: {sex}</translation>
    </message>
</context>
<context>
    <name>Cash book</name>
    <message>
        <source>Brought forward</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>D’après le livre</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>Compté du {first} au {last}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>On a compté moins&#xa0;: un paiement n’est pas dans le livre, ou une recette manque.</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>On a compté plus&#xa0;: une recette n’est pas dans le livre, ou un paiement y figure deux fois.</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>Aucun compte indiqué</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>Le compte et le livre s’accordent.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>Ce que le guichet encaisse et paie va là où les réglages le disent du moyen de paiement.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>{account}: {name}</source>
        <translation>{account}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Causes and ages</name>
    <message>
        <source>Claims by age</source>
        <translation>Sinistres par âge</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>Sinistres par cause</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>Sinistres par cause et par âge</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>Nombre de sinistres par cause et par âge en années</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Part du montant</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>L’âge est celui du jour de l’événement&#x202f;; il est inconnu sans date de naissance, et pour un effectif.</translation>
    </message>
    <message>
        <source>{band}</source>
        <translation>{band}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Chart: {title}. {values}</source>
        <translation>Graphique&#xa0;: {title}. {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>T{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>L’image est copiée.</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>Il n’y a rien à dessiner pour ces jours.</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>jours (médiane)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}, douze trimestres</translation>
    </message>
    <message>
        <source>{line}: {value}</source>
        <translation>{line}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{period}: {value} (plan {plan})</source>
        <translation>{period}&#xa0;: {value} (objectif {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, peut encore changer</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>Une somme de contrôle de ce qui a été constaté&#xa0;: quand cela change, le constat revient.</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>Un enfant est plus jeune que le titulaire&#xa0;: la date de naissance ou le lien est autre.</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>Un sinistre n’est dû que pour un événement survenu un jour où la personne était couverte.</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>Une couverture répare ce qui a été perdu, pas plus&#x202f;; les prestations forfaitaires se saisissent comme perte et comme montant couvert.</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>Un ménage a un seul titulaire&#xa0;: on doit savoir de qui dépend la couverture des autres.</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>Le numéro d’une pièce d’identité appartient à une seule personne&#x202f;; partagé, c’est une erreur ou une pièce empruntée.</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>Un numéro que beaucoup de ménages partagent est souvent celui de l’agent&#xa0;: qui appelle n’en joint aucun.</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>Un paiement avant la décision est une avance&#xa0;: qui connaît le cas voit si c’en était une.</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>Un pourcentage s’écrit 10, et non 0,1&#xa0;: en dessous de un, c’est rarement voulu.</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>Une police se renouvelle une seule fois&#xa0;: de deux renouvellements, l’un est une autre police ou une erreur.</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>La prime d’une police pour les mêmes jours n’est due qu’une fois&#x202f;; deux fois, les primes émises et encaissées sont trop élevées.</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>Un produit a une méthode pour chaque provision que sa nature exige, et cette méthode a tout ce qu’il faut à son calcul.</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>Un produit de cette nature demande une provision pour engagements courus certifiée par un actuaire.</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>Un produit dont les polices sont enregistrées tire primes, sinistres et provisions de ses seules fiches.</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>Un régime couvre au plus ce qui a été facturé.</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>Un village, une cause ou un groupe écrit de deux façons compte pour deux.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accepter avec un motif…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>Accepter {record}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Acceptés ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>Un actuaire certifie la provision pour engagements courus au moins une fois par an.</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>Un montant vingt fois supérieur à celui qui est habituel pour le produit est le plus souvent une faute de frappe.</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>Un bureau qui a des polices en vigueur encaisse des primes&#x202f;; après un trimestre de silence, ses papiers sont en retard.</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>Le recours {complaint} a été accepté le {day}, et le sinistre est toujours rejeté.</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>Recours acceptés, sinistres toujours rejetés</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>Sinistres acceptés et non payés</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>Les sinistres acceptés sont payés en quelques semaines&#x202f;; jusque-là, leur montant reste en provision.</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>Personnes nées après le début de la couverture</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>Certificats de plus d’un an</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>Enfants plus âgés que leur titulaire</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>Sinistres après le décès</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>Sinistres qui diffèrent de leurs lignes</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>Sinistres pendant le délai de carence</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>Sinistres de personnes non couvertes</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>Sinistres hors de leur couverture</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>Sinistres déclarés deux fois</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>Des sinistres ont été déclarés jusqu’à {days} jours après l’événement, mais rien n’est provisionné pour ceux à venir.</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>La couverture prend fin avec le décès d’une personne&#x202f;; un événement ultérieur concerne quelqu’un d’autre, ou sa date est une erreur.</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>La couverture d’une personne commence au plus tôt à sa naissance&#x202f;; un enfant né depuis adhère ce jour-là.</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>La couverture se mesure à la population à laquelle un produit est destiné&#xa0;: comptée il y a des années, elle a changé depuis.</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Contrôles des données</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>Jours entre deux traités</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>Jours dans l’avenir ou à un siècle d’ici</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>Personnes à charge trop âgées</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>Primes égales deux fois</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>Chaque encaissement laisse un reçu avec son numéro.</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>Sorties sans motif</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>Tout parcourir</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>Titulaires hors des limites d’âge</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>Titulaires sans date de naissance</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>Ménages avec deux titulaires</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>Numéros d’identité de plusieurs personnes</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>Elle couvre du {first} au {last}&#x202f;; la police {policy} court du {start} au {end}.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>Il a été payé le {paid}&#x202f;; le sinistre {claim} est encore ouvert.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>Il a été payé le {paid}&#x202f;; le sinistre {claim} a été décidé le {decided}.</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>Il a été rejeté le {day} sans motif indiqué.</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>Lignes couvertes au-delà de la facture</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>Plafonds de prestations dépassés</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>Adhérent depuis le {joined}, personne née le {born}.</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>Adhérents avant leur naissance</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>Numéros de reçu manquants</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>Plus de couvert que de perdu</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>Plus de payé que d’accepté</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>Personne n’est adhérent avant sa naissance&#xa0;: l’un des deux jours est une erreur.</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>Rien de douteux n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>Rien n’est venu de ce bureau depuis le {day}.</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>Rien n’est dû pour un événement survenu pendant le délai de carence d’une police qui n’en renouvelle aucune autre.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>Parmi les reçus «&#xa0;{series}&#xa0;», le {first} n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>Parmi les reçus «&#xa0;{series}&#xa0;», les numéros {first} à {last} ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>Créances anciennes</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>Une facture n’est réglée qu’une fois&#xa0;: même personne, même jour, même prestataire, même cause et même montant font rarement deux événements.</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>Une personne a une seule couverture d’un produit à la fois&#x202f;; un renouvellement commence quand la police précédente est terminée.</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>Une personne a une seule fiche&#xa0;: deux fiches partagent les primes, les sinistres et le nombre d’adhérents.</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>Un reçu vaut pour un payeur et un jour&#x202f;; le même numéro ailleurs est une erreur, ou pire.</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>Seules les personnes nommées dans une police, ou son titulaire si aucune ne l’est, peuvent déclarer un sinistre à ce titre.</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>Sinistres ouverts estimés deux fois</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>Paiements avant la décision</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>Pourcentages inférieurs à un</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>Personnes couvertes deux fois</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>Personnes enregistrées deux fois</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>Numéros de téléphone de nombreux ménages</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>Polices de titulaires décédés</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>Polices renouvelées deux fois</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>Populations comptées il y a longtemps</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>La prime s’acquiert sur les jours de sa police&#x202f;; une durée ultérieure relève de la police qui la renouvelle.</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>La prime se paie dans les 180 jours et tant que la police court&#xa0;; ce qui ne sera jamais payé est passé en perte par une pièce comptable.</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>Primes, sinistres ou provisions comptabilisés deux fois</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>Primes hors de l’ordinaire</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>Primes hors de leur police</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>Primes sans reçu</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>Numéros de reçu réutilisés</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>Le reçu {receipt} vaut aussi pour {others}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>Le reçu {receipt} est du {day}, alors que {other}, qui le précède, est du {other_day}.</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>Les reçus sont numérotés pour qu’aucun ne disparaisse&#xa0;: celui qui manque a été gâché, ou son argent a disparu.</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>Les reçus s’écrivent l’un après l’autre&#xa0;: un numéro suivant avec un jour bien antérieur a été écrit après coup.</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>Reçus qui ne suivent pas l’ordre des jours</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>Rejets sans motif</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>Provisions sans méthode</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>Bureaux silencieux</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>La date de naissance de {person} est inconnue&#x202f;; une date estimée suffit.</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>L’événement du {day} tombe dans le délai de carence, qui courait jusqu’au {last}.</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>L’événement du {day} tombe hors de la couverture de {person}, du {first} au {last}.</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>L’âge de sortie d’un produit vaut pour tous ceux qu’il couvre.</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>Le constat quitte la liste avec ce motif et revient dès qu’il dit autre chose.</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>Le titulaire d’une police a l’âge d’entrée et n’a pas dépassé l’âge de sortie quand elle commence.</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>Le dernier certificat, {amount}, date du {day}&#xa0;: il y a plus de douze mois.</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>Le dernier comptage, {population}, date du {day}&#xa0;: il y a plus de deux ans.</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>La méthode choisie pour les sinistres non encore déclarés demande un ratio ou un pourcentage qui n’est pas fixé.</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>La somme des paiements d’un sinistre est ce qui a été accepté, et rien s’il a été rejeté.</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>La police a pris fin avant terme le {day} sans motif indiqué.</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>Ceux-ci comparent toutes les fiches et attendent que vous parcouriez tout&#xa0;: {checks}.</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>Cet enfant est né le {day}, et {holder}, titulaire, le {theirs}.</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>Le traité {before} finit avant le {first}, celui-ci commence après le {last}&#xa0;: les jours entre les deux ne sont pas réassurés.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>Ce qu’un sinistre couvre est la somme de ce qui est couvert de ses lignes.</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>Ce qu’un sinistre ouvert peut coûter est sa dernière estimation, dont les provisions sont faites.</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>Ce qui échoit ou arrive un jour entre deux traités reste au risque du régime.</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>Ce qui est couvert reste dans les plafonds de la prestation, par sinistre et par année.</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>Ce qui est douteux</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>Ce qui est douteux dans les enregistrements</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>Ce qui est noté a eu lieu en l’espace d’une vie&#x202f;; d’autres jours sont des erreurs, ou des années d’un autre calendrier.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>Sur quoi il reposait</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>Ce qui était douteux et est accepté</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>Quand un produit a des limites d’âge, l’âge de ses titulaires doit être connu.</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>Une personne décédée n’est titulaire d’aucune nouvelle police&#xa0;: le ménage choisit un autre titulaire.</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>Qui a eu raison en recours ne reçoit rien tant que la décision du sinistre n’est pas corrigée.</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>Celui dont le sinistre est rejeté apprend pourquoi, et le régime apprend ce que ses adhérents comprennent mal.</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>Pourquoi c’est juste ainsi</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>Les motifs de départ des adhérents disent au régime quoi améliorer&#x202f;; «&#xa0;inconnu&#xa0;» est aussi un motif.</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>Avec ce sinistre, {covered} de {benefit} sont couverts sur une année de police&#x202f;; le plafond est {limit}.</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>Mots écrits de deux façons</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{amount} échus depuis le {due} ne sont pas payés, et la couverture a pris fin le {over}.</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{amount} échus depuis le {due} ne sont pas payés.</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} est dû&#x202f;; les primes de ce produit sont d’environ {usual}.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{amount} ont été payés le {day} sans numéro de reçu.</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} vaut {day}&#xa0;: voulait-on une autre année ou un autre calendrier&#x202f;?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} vaut {percent}&#x202f;; fallait-il {meant}&#x202f;?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{covered} sont couverts pour une perte de {loss}.</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{covered} de {benefit} sont couverts&#x202f;; le plafond par sinistre est {limit}.</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{covered} de {item} est couvert&#x202f;; {billed} a été facturé.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>{covered} figure comme couvert&#x202f;; le {day}, l’estimation était de {estimate}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>{covered} figure comme couvert&#x202f;; les lignes donnent {total}.</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{covered} a été accepté le {day}&#x202f;; {paid} est payé.</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>{holder}, titulaire, est décédé le {day}&#xa0;: qui est titulaire à présent&#x202f;?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{line} de {product} est aussi comptabilisé par ses fiches.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} est le numéro de {count} ménages.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} est le numéro de {count} personnes, dont {other}.</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other} demande aussi {amount} le {day}.</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other} porte le même nom et est né le {day} aussi.</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other} concerne aussi la même personne et le {day}, pour {amount}.</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other} est aussi titulaire du ménage {household}.</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>{paid} ont été payés, {covered} ont été acceptés.</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} est décédé le {died}&#x202f;; l’événement a eu lieu le {day}.</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} est aussi couvert par la police {other}, du {first} au {last}.</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} n’est pas couvert par la police {policy}.</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} est parti le {day} sans motif indiqué.</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} est né le {born}, après le début de la couverture, le {first}.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>{person} avait {age} ans au début&#x202f;; le produit s’arrête à {limit} ans.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>{person} avait {age} ans au début&#x202f;; le produit accepte les titulaires à partir de {limit} ans.</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{policy} est aussi renouvelée par {other}.</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}&#xa0;: {message} Accepté le {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>«&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>«&#xa0;{other}&#xa0;» figure dans la même liste.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Pièces nécessaires</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>Couverture estimée</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>En examen depuis</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>Postes de la facture</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Payé jusqu’ici</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>Payer une avance</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>Explication et lettre</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>aucune&#xa0;: son coût n’est connu qu’après coup</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>%n sinistre payé ces 90 derniers jours dont l’argent est en route</numerusform>
            <numerusform>%n sinistres payés ces 90 derniers jours dont l’argent est en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>%n sinistre déclaré, pas encore pris en examen</numerusform>
            <numerusform>%n sinistres déclarés, pas encore pris en examen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>%n sinistre en examen, pas encore décidé</numerusform>
            <numerusform>%n sinistres en examen, pas encore décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>%n sinistre dont l’argent est arrivé ces 30 derniers jours</numerusform>
            <numerusform>%n sinistres dont l’argent est arrivé ces 30 derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Aucun sinistre ici.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>%n jour au plus</numerusform>
            <numerusform>%n jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {late}</source>
        <translation>{step}&#xa0;: {late}</translation>
    </message>
</context>
<context>
    <name>Claim form</name>
    <message>
        <source>A payment before the decision is an advance: type the name or the code.</source>
        <translation>Un paiement avant la décision est une avance&#xa0;: tapez le nom ou le code.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>Montant accepté</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>Décider d’un sinistre</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>Vide&#xa0;: la somme des postes.</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>Estimé à</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>Laissez vide pour le titulaire de la police.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Argent reçu</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>Payer un sinistre</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Personne concernée</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>Motif de la réduction</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>Examiner un sinistre</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>Enregistrer le sinistre</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>Enregistrer le jour de réception</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer l’examen</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>La meilleure estimation de ce que la couverture prend en charge, jusqu’à la décision sur le sinistre.</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>Le jour où elle est arrivée&#xa0;: Espace pour aujourd’hui. Vide&#xa0;: elle manque.</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>Le jour où l’argent est parvenu à l’adhérent, pour tout ce qui est en route.</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>Le jour où l’argent est parvenu à l’adhérent&#x202f;; laissez vide tant qu’il est inconnu.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>Tapez une partie du nom de l’adhérent ou du code de la police.</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>Ce qui s’est dit. Le rapport des procès-verbaux le donne avec la décision.</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>Quand un comité décide&#xa0;: les noms de ceux qui ont siégé, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>Pourquoi le sinistre, ou une partie, n’est pas pris en charge.</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>Une proposition ne décide rien&#xa0;: quelqu’un décide, et dit pourquoi s’il décide autrement.</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>Instruction d’un sinistre</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>Il manque un poste de la facture. Si rien n’en est pris en charge, écrivez 0 sous Pris en charge.</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>La couverture commence le {first}&#x202f;; l’événement a eu lieu le {event}.</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>La couverture a pris fin le {last}&#x202f;; l’événement a eu lieu le {event}.</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>Couvert sans interruption depuis</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>Aucune prestation n’est indiquée, donc aucun plafond ne s’applique&#xa0;: l’estimation demeure.</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>Aucune prime n’est payée pour cette police.</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>Le jour de l’événement, le {event}, la prime était payée jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>Prime payée jusqu’au</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>Manque encore&#xa0;: {documents}.</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>Manque encore&#xa0;: {documents}. Le sinistre est-il accepté malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>La couverture</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>La première prime a été payée le {day}, après l’événement du {event}.</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>L’assuré paie les premiers {deductible} de chaque sinistre&#xa0;: {cut} ici.</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>L’assuré paie {share} du reste&#xa0;: {cut} ici.</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>Les postes s’élèvent à {sum}, la perte totale est de {loss}.</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>La personne avait {age} ans au début de la couverture&#x202f;; le produit couvre jusqu’à {most} ans.</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>Les règles accordent {most}, pas plus. {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>Les règles accordent {most}&#xa0;: pourquoi moins&#x202f;?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>Les règles proposent une prise en charge partielle, {covered}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>Les règles proposent de payer {covered}.</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>Les règles proposent de rejeter le sinistre&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>La somme assurée est de {sum}&#x202f;; {used} en sont utilisés pendant cette période, il reste {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>Le délai de carence (%n jour) prend fin le {last}&#x202f;; l’événement a eu lieu le {event}.</numerusform>
            <numerusform>Le délai de carence (%n jours) prend fin le {last}&#x202f;; l’événement a eu lieu le {event}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>Le sinistre entier</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>Délai de carence jusqu’au</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>Ce que proposent les règles</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>accepté sans&#xa0;: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>rien n’est payé</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>{amount} de prime sont dus et impayés.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} couvre jusqu’à {most} par an&#x202f;; {used} en sont utilisés dans l’année qui commence le {day}, il reste {left}.</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>{cut} ont été écartés à la déclaration.</translation>
    </message>
    <message>
        <source>{item}: {rule}</source>
        <translation>{item}&#xa0;: {rule}</translation>
    </message>
</context>
<context>
    <name>Claim state</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>%n réclamation à traiter</numerusform>
            <numerusform>%n réclamations à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>Un code, ou une partie du nom d’un adhérent</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>Papiers du comité</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>Aucun sinistre n’est encore déclaré. Tout ce qui arrive à un adhérent s’inscrit d’abord ici.</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>Aucun sinistre n’est déclaré.</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>Aucune pièce n’est demandée.</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>Personne n’a fait de recours.</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>Déclarer le premier sinistre</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>La facture n’a pas de postes.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>%n sinistre déclaré d’ici là n’est pas décidé&#xa0;: les chiffres sont provisoires.</numerusform>
            <numerusform>%n sinistres déclarés d’ici là ne sont pas décidés&#xa0;: les chiffres sont provisoires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>%n jour depuis la fin du trimestre&#x202f;; mieux vaut le clôturer en {ideal} jours, {most} au plus.</numerusform>
            <numerusform>%n jours depuis la fin du trimestre&#x202f;; mieux vaut le clôturer en {ideal} jours, {most} au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n constat est sans doute une étourderie, ou une chose que l’on ignore.</numerusform>
            <numerusform>%n constats sont sans doute des étourderies, ou des choses que l’on ignore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n constat fausse un chiffre&#xa0;: corrigez-le, ou acceptez-le.</numerusform>
            <numerusform>%n constats faussent un chiffre&#xa0;: corrigez-les, ou acceptez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>%n trimestre antérieur est clôturé avec lui</numerusform>
            <numerusform>%n trimestres antérieurs sont clôturés avec lui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>%n trimestre antérieur se clôture avec lui, le premier étant {first}, le dernier {last}&#xa0;: est-ce voulu&#x202f;?</numerusform>
            <numerusform>%n trimestres antérieurs se clôturent avec lui, le premier étant {first}, le dernier {last}&#xa0;: est-ce voulu&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>Une clôture reste telle qu’elle a été écrite. Rouvrez plutôt son trimestre, avec le motif.</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>L’actif égale le passif et les fonds propres, et les flux de trésorerie égalent la variation de la trésorerie.</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>Appartient au {day}, alors que {quarter} était déjà clôturé</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Caisse comptée</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>Les sinistres encore ouverts rendent les chiffres provisoires&#x202f;; ce que chacun peut coûter est provisionné.</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>Clôturer un trimestre</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Clôturer le trimestre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>Clôturé le {day}&#x202f;; préparé par {name}, revu par {other}.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>Clôture d’un trimestre</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>Clôture&#xa0;: {quarter}</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>Confirmer les provisions</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>Les confirmer</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>Confirmé par {name} le {day}.</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>Comptez la caisse {account} telle qu’elle est à la fin du trimestre, et notez-la.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>Chaque produit a les provisions qu’il lui faut, et leur liquidation montre si elles ont suffi.</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>Vide si une seule personne l’a clôturé, parce que la règle des deux personnes est désactivée.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>Figer un chiffre</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>Le transmettre pour clôture</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où l’on en est</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>C’est dans {quarter}, qui est clôturé. Faut-il l’enregistrer au {open}, en notant que cela appartient au {day}&#x202f;? Cela ne peut plus compter dans le trimestre clôturé.</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>Il a été clôturé avec le premier trimestre clôturé après lui.</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>Des trimestres suivants reposent sur {quarter}&#xa0;: rouvrez d’abord {newest}.</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>Aucun constat ne doit fausser un chiffre&#xa0;: les erreurs sont corrigées, ou acceptées avec le motif.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>Aucune personne n’est nommée dans ce livre&#xa0;: qui l’ouvre clôture seul.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>Personne n’a encore confirmé les provisions et leurs méthodes.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est en suspens</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>D’une ligne ou d’une provision un montant, d’un indicateur son ratio et son degré de certitude.</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>De l’enregistrement auquel les chiffres ont été calculés, comme elle figure sur l’état.</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>Une personne prépare le trimestre, une autre le revoit et le clôture.</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Ouvrir les comptes</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>Ouvrir les comptages de caisse</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>Ouvrir les sinistres</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>Ouvrir les contrôles</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>Ouvrir les rapprochements</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>Ouvrir les provisions</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>Préparer le trimestre</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>Préparé par {name} le {day}&#xa0;: une autre personne le revoit et le clôture.</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>Préparé pour la clôture</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>Les trimestres se clôturent dans leur ordre&#xa0;: clôturez d’abord {quarter}.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>Rouvrir le trimestre</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>Provisionné au {day}&#xa0;: {reserved}&#x202f;; nécessaire à ce jour&#xa0;: {needed}.</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>Provisions et méthodes</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>Provisions confirmées</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>Revue par une seconde personne</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revu par</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>Échéanciers passés</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>Les échéanciers ont passé {amount} dans ce trimestre.</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>Quelqu’un a compté la caisse à la fin du trimestre et noté ce qu’il y avait.</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>Quelqu’un prépare d’abord le trimestre&#x202f;; une autre personne le clôture ensuite.</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>États équilibrés</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore en suspens</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>Le code d’un bureau, - pour ce qui n’appartient à aucun, vide pour tous ensemble.</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>Les chiffres sont figés, et les écritures vont aux trimestres suivants.</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>Le trimestre court encore&#xa0;: il peut être clôturé à partir du {day}.</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>Le motif reste visible sur l’état, même une fois le trimestre clôturé de nouveau.</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>La règle des deux personnes est désactivée&#xa0;: une personne peut clôturer seule.</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>Les états concordent avec les enregistrements dont ils sont faits.</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>Il n’y a rien à rouvrir&#xa0;: {quarter} n’est pas clôturé.</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>Ce trimestre est déjà clôturé&#xa0;: {quarter}. Seul le responsable peut le rouvrir, avec un motif.</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>Cela changerait ce qui était vrai le {day}, et {quarter} est clôturé. Notez-le au {open} ou plus tard, en disant s’il le faut qu’il s’agit de {quarter}&#x202f;; ou faites rouvrir le trimestre par le responsable.</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>Sinistres non décidés</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>Ce qui s’étale sur des mois est passé jusqu’à la fin du trimestre.</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>Ce qui a été fait des trimestres</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>Ce que doit savoir qui lira cette clôture&#xa0;: quelle estimation est incertaine, ce qui est venu tard.</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>Pourquoi il est rouvert</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>Avec lui se clôture aussi {first}, qui n’a jamais été clôturé lui-même&#xa0;: est-ce voulu&#x202f;?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>Vous avez préparé ce trimestre&#xa0;: une autre personne le clôture, ou y consent.</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>le trimestre {number} de {year}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}&#xa0;: {counted} comptés le {day}&#xa0;; le livre indique {held}.</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}&#xa0;: les provisions ou la méthode ne sont plus celles que {name} a confirmées le {day}. Confirmez-les de nouveau.</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}&#xa0;: {unearned} non acquis, {settled} en cours de règlement, {unreported} non déclarés ({method}).</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%n manque&#xa0;: {receipts}</numerusform>
            <numerusform>%n manquent&#xa0;: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Encaisser auprès de</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>Compté dans la caisse</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>Chaque ligne demande son reçu.</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Entrée&#xa0;: suite · Ctrl+Entrée&#xa0;: enregistrer · Ctrl+Z&#xa0;: reprendre la dernière ligne · F3&#xa0;: reçu · F6&#xa0;: caisse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>Lacune avant</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Liste sur papier</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>L’argent est pris aujourd’hui ou l’a été auparavant.</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>Aucune police de {name} ne court&#xa0;: rien ne peut être gardé en avance.</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>Personne ne s’appelle ainsi, ni ici ni ailleurs.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non prise</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>Une partie d’un nom ou d’un code</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>Collé&#xa0;: qui est «&#xa0;{name}&#xa0;»&#x202f;? Échap laisse la ligne de côté&#x202f;; il reste&#xa0;%n ligne.</numerusform>
            <numerusform>Collé&#xa0;: qui est «&#xa0;{name}&#xa0;»&#x202f;? Échap laisse la ligne de côté&#x202f;; il reste&#xa0;%n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>Imprimer les reçus</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>Le reçu {receipt} figure déjà sur cette feuille.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>Enregistrer&#xa0;%n reçu</numerusform>
            <numerusform>Enregistrer&#xa0;%n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>Enregistrer chaque ligne aussitôt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>Dites d’abord de quel village ou de quel groupe vient l’argent, ou tapez «&#xa0;{all}&#xa0;» pour quiconque doit une prime.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>La dernière ligne a été reprise aussitôt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>Tapez une partie d’un nom, d’un ménage ou d’un code. Les flèches choisissent parmi plusieurs.</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>Tapez ci-dessous une partie d’un nom&#xa0;: Entrée prend la personne voulue, Entrée encore écrit la ligne.</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>Village, groupe, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>Ce que doit {name} a changé depuis&#xa0;: reprenez la ligne et écrivez-la de nouveau.</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>Qui doit une prime</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>Écrivez le montant reçu.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>sur cette feuille&#xa0;: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} à payer</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount} à payer le {day}</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount} à payer depuis le {day}</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} à payer, dont {late} depuis le {day}</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} dépassent ce qui est dû et sont gardés pour {name}. Si c’est juste, Entrée encore.</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} gardés</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>{amount} gardés d’avant</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} manquent</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} en trop</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} et&#xa0;%n autre</numerusform>
            <numerusform>{product} et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}&#xa0;:&#xa0;%n payeur</numerusform>
            <numerusform>{whose}&#xa0;:&#xa0;%n payeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share va avec --by fixed.</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>Un produit figure deux fois. Donnez à chaque produit un seul --share.</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>Un état qui n’est pas prouvé n’est pas non plus signé avec un certificat.</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>Donnez soit --quarter, soit --from et --to.</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>Si c’est le cas, ajoutez --clock-is-right&#x202f;; sinon, réglez-la d’abord.</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>Si oui, ajoutez --with-earlier&#x202f;; sinon, clôturez d’abord ces trimestres, dans leur ordre.</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>Importez-le dans la fenêtre&#xa0;: la deuxième personne y donne son mot de passe.</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>Nom&#xa0;: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nouveau mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>Dites avec --account de quel compte est le relevé&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>Dites avec --name qui en est l’administrateur, ou lancez ceci dans un terminal.</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>Dites avec --reason pourquoi le trimestre est rouvert.</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>Mettez le nouveau mot de passe dans COVERBOOK_NEW_PASSWORD, ou lancez ceci dans un terminal.</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>La période se termine avant de commencer. Donnez d’abord son premier jour.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>Les deux mots de passe diffèrent. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>La langue {code} n’existe pas. Sont connues&#xa0;: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>Il n’y a pas d’écran ici. Utilisez une des autres commandes, ou branchez un écran.</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>{code} n’existe pas dans {sheet}. Sont connus&#xa0;: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} est verrouillé. Définissez COVERBOOK_USER et COVERBOOK_PASSWORD, ou lancez cette commande dans un terminal.</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} n’est pas un trimestre&#x202f;; écrivez-le comme 2025-Q4.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>Un bureau n’a pas de plan à lui&#xa0;: un plan est d’un produit ou de l’ensemble.</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>À la fin du trimestre précédent</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>Avant le début de l’exercice</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>En plus ou en moins du plan</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Du plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>L’exercice à ce jour</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>avec les périodes antérieures et le plan</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>Non fondée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Fondée</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Fondée en partie</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>Répondre à une réclamation</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>Recours contre le rejet d’un sinistre</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>D’un recours&#xa0;: accepté, il annule le rejet&#xa0;; corrigez alors la décision du sinistre.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>La réponse dit alors si le rejet tient ou est annulé.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>Demandez à ceux qui les ont écrites. Les autres restent dans l’historique de l’enregistrement.</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>Choisissez un conflit ci-dessus&#x202f;: ses versions se trouvent ici côte à côte.</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>Choisissez l’un des enregistrements qui ont écrit une version&#x202f;: {saves}.</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>Choisir la version qui vaut</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>Choisir la version qui vaut…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>Conflits entre ordinateurs</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>Vaut pour l’instant</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>La laisser valoir</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>Aucun conflit n’attend.</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>Le reçu {record} a été donné deux fois&#x202f;: à {ours} ({who}) et à {theirs} ({other}).</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Régler les conflits</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>La version qui vaut</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>C’est déjà réglé, ou cela a changé. Regardez la liste encore une fois.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>Ce qui est dit de deux façons</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>Ce que deux ordinateurs ont écrit différemment au même endroit. Entrée en ouvre un, pour dire ce qui vaut.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{record} dans {sheet} a été annulé sur un ordinateur ({other}) et sert sur un autre.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{record} dans {sheet} a été écrit de deux façons&#x202f;: {ours} ({who}), et {theirs} ({other}) sur l’ordinateur {laptop}. L’une des deux compte&#x202f;; si l’autre est autre chose, saisissez-la de nouveau sous un numéro à elle.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{record} dans {sheet}&#x202f;: {column} est {ours} ({who}), et {theirs} ({other}) sur l’ordinateur {laptop}.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{record} dans {sheet}&#x202f;: {theirs} ({other}) est venu trop tard pour un trimestre clos&#x202f;; {ours} vaut.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuel</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>Son ordinateur et son numéro, comme sur sa ligne dans la liste des enregistrements&#xa0;: A-12.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>Annuler un enregistrement</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>Annuler {save}</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>La correction</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>Ce qui figurait auparavant reste dans l’historique, avec ce motif.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Motif de la correction</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>Une part du prêt par an&#xa0;: 0,16 pour seize pour cent.</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>Montant prêté</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Accordé le</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Taux d’intérêt</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Nature du bien</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>Le versement commence à</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>Remboursé au plus tard le</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>Numéro de série ou boucle d’oreille</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>La somme des relevés de ces jours à partir de laquelle un versement est dû.</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>Mode de remboursement</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>Versement entier</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>Versement entier à</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n douteux</numerusform>
            <numerusform>%n douteux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n d’entre eux est douteux&#xa0;: {title}. Contrôles les énumère tous.</numerusform>
            <numerusform>%n d’entre eux sont douteux&#xa0;: {title}. Contrôles les énumère tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n enregistrement est entré.</numerusform>
            <numerusform>%n enregistrements sont entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>%n enregistrement a été écrit dans {folder}.</numerusform>
            <numerusform>%n enregistrements ont été écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>%n ligne a été mise de côté dans {folder}. Corrigez-la là, puis importez ce dossier.</numerusform>
            <numerusform>%n lignes ont été mises de côté dans {folder}. Corrigez-les là, puis importez ce dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>%n chose ne tient pas dans ce fichier.</numerusform>
            <numerusform>%n choses ne tiennent pas dans ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n chose n’est pas juste. Corrigez-la ici ou dans le fichier, ou mettez sa ligne de côté.</numerusform>
            <numerusform>%n choses ne sont pas justes. Corrigez-les ici ou dans le fichier, ou mettez leurs lignes de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n faux</numerusform>
            <numerusform>%n faux</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>Une fiche par ligne</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>Un tableau avec ses propres en-têtes</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Toutes les langues (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>Les tableaux d’un autre programme se reconnaissent à leurs noms&#x202f;; choisissez ici s’ils ne sont pas reconnus.</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>Comme le disent les cellules</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>Fait entrer un dossier, un classeur ou tout tableau. Vous voyez d’abord ce qui entrerait.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>Cartes, reçus, avis et formulaires vierges sur papier. Entrée en ouvre un&#x202f;; choisissez ensuite pour qui.</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Vérifier un papier</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>Choisir un PDF ou des photos…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>Choisir une colonne…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>Choisir un dossier et exporter…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>Choisir un dossier de fichiers CSV</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>Choisissez un dossier ou un classeur. Rien n’est écrit avant que vous ayez vu ce qui entrerait.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>Choisir un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>Choisissez un dossier nouveau ou vide. Ce qui se trouve déjà dans un dossier n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>Choisir un dossier nouveau ou vide pour les autres lignes</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>Choisir un état, ou des photos de son code</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>Choisissez un classeur ou un fichier CSV</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>Choisissez dans quelle forme c’est écrit&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>Choisissez le PDF d’un état, ou des photos du code qu’il porte.</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>Choisir la forme…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>Choisissez quel en-tête signifie&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Ne tient pas</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Tout ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>Tout est déjà dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>Tout est juste&#xa0;:&#xa0;%n enregistrement entrerait.</numerusform>
            <numerusform>Tout est juste&#xa0;:&#xa0;%n enregistrements entreraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>Tout ce que contient le fichier, liste par liste&#xa0;: à regarder, à compléter et à corriger.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>Pour une ligne qui n’est pas une fiche, comme une ligne de totaux. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>Forme des dates</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>Donner un code aux lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>Parcours des enregistrements…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>Dans chaque ligne</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>Sous quelle forme tous les tableaux écrivent leurs dates. Les cellules le disent, sauf si elles peuvent en signifier deux.</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>Il contient aussi une autre liste</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connues</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Laisser la ligne de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>Y créer {name}</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Revoir les en-têtes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>Nouveau mot dans les listes (%n)&#xa0;: {words}</numerusform>
            <numerusform>Nouveaux mots dans les listes (%n)&#xa0;: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>Aucun en-tête du tableau n’est encore mis en correspondance.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas justes</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>Rien ne peut être importé dans ce fichier. {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>Rien ne peut encore entrer&#xa0;: un fichier ou sa première ligne n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>Une fiche par «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>Seulement les cellules qui disent ce qu’elles disaient alors&#x202f;: une cellule modifiée dans le fichier compte telle quelle.</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Papiers et photos (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>Prouve que le fichier est entier et que personne ne l’a modifié à la main.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>Corriger&#xa0;%n cellule comme la dernière fois</numerusform>
            <numerusform>Corriger&#xa0;%n cellules comme la dernière fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>Corrigé&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>Lecture du papier</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>Reconnu à ses tableaux</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>Dites ce que contient le tableau, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>Voir ce qui entrerait</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>Mettre de côté les lignes qui ne sont pas justes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>Il reste quelque chose à dire de {tables}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thaï (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>L’horloge est juste&#xa0;: importer</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>La colonne qui est la même dans chaque ligne</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>Les premières lignes telles qu’elles seront comprises</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>La forme de {heading}</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>Les lettres du fichier</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>La ligne est laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>Le papier et le fichier diffèrent sur&#xa0;%n chiffre.</numerusform>
            <numerusform>Le papier et le fichier diffèrent sur&#xa0;%n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>De même partout où c’est écrit</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>Le tableau et la liste qu’il remplit</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>Barres verticales</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>Vérifiez le fichier après une panne de courant, après l’avoir copié, ou avant de le remettre à un auditeur.</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>Vérifier le fichier maintenant</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>Europe de l’Ouest (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>Ce que contient chaque ligne</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>Ce qui est douteux dans les enregistrements. Entrée ouvre l’enregistrement, pour le corriger ou le laisser.</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Ce qui n’est pas juste</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>Ce qui n’est pas juste dans une ligne est listé ici, avec ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>Ce qui est juste entre. Les autres lignes, avec tout ce qui en dépend, vont dans un dossier, chacune avec son problème.</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>Ce qui sépare les cellules</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Ce que contient le tableau</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>Ce qui a été trouvé sur le papier</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Ce qui entrerait</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>Ce que signifie {heading}</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>Si un état imprimé est le vôtre et dit ce que dit le fichier&#xa0;: d’après son PDF ou une photo.</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>Les lignes qui forment une fiche</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>Qui a fait quoi et quand. Entrée montre ce qu’un enregistrement a changé&#x202f;; on peut l’annuler en entier.</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>Des copies entières du fichier, faites à sa fermeture et chaque jour. Entrée en ramène une.</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>Sans personnes&#xa0;: ni noms, ni codes, ni lieux</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Classeurs et tableaux (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>Écrit tous les enregistrements dans un dossier de fichiers CSV que lisent les tableurs et d’autres programmes.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>de cette ligne</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} devrait être</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, ligne {line}, colonne {column}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, ligne {line}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} n’est pas vide et reste tel quel. Faut-il y créer un nouveau dossier&#x202f;?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record} n’a pas de page à soi.</translation>
    </message>
    <message>
        <source>{record}: {message} {why}</source>
        <translation>{record}&#xa0;: {message} {why}</translation>
    </message>
    <message>
        <source>{table}: {list}</source>
        <translation>{table}&#xa0;: {list}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Approved in full</source>
        <translation>Accepté en totalité</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>Accepté en partie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>Ce fichier contient déjà un régime. Choisissez un nouveau fichier.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} existe déjà. Choisissez un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>Vous travaillez maintenant dans {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} n’est plus là où il a été ouvert. Tout ce qui est enregistré est encore ouvert ici&#xa0;: remettez-le en place, ou continuez avec une copie.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>Un sinistre coûte plus ou moins</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>Un sinistre payé en partie n’est pas rejeté&#xa0;: il a son propre ratio.</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>Un historique montre de 1 à 1000 périodes, et aucune avant le début du calendrier.</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>Une marge sous zéro est ce qui manque.</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>Une personne compte une fois pour chaque période arrivée à renouvellement, au bureau où elle l’est.</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>Un quart des deux</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>Un quart des sinistres et frais de l’an dernier, avec la marge de croissance</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>Un quart des frais de l’an dernier, avec la marge de croissance</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>Un échantillon aléatoire demande au moins {least} sinistres.</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>Un sinistre rejeté n’apporte pas d’argent&#xa0;: il n’a pas de jours de la décision à l’argent en main.</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>Une saison qui n’est pas finie est provisoire.</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>Par an, composé</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>Engagements courus selon la part du régime</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>Assurés actifs par âge</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>Assurés actifs par bureau</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>Assurés actifs par région</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>Assurés actifs par sexe</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>Une année assurée rapporte moins ou plus de prime acquise</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>Actifs exigés</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>Revenus en délai de grâce</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>Revenus et sortis en délai de grâce&#x202f;: couvertures arrivées à terme et renouvelées pendant le délai de grâce&#x202f;; ni nouveaux, ni partis.</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>Au-delà du résultat net&#xa0;: hors du ratio</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Souscriptions</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Souscrit du</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>Souscriptions&#x202f;: assurés par le produit pour la première fois, ou de nouveau après le délai de grâce.</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>Arrivés à terme</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>Variation du ratio</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>Les sinistres sont plus ou moins fréquents</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>Sinistres en cours de règlement, en entier</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>Sinistres d’une année assurée x années assurées à venir x part payée à temps, selon la durée des sinistres de l’an dernier.</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>Sinistres payés dans les douze derniers mois</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>Ratio des sinistres par bureau</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>Ratio des sinistres par produit</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>Ratio des sinistres&#xa0;: combien de fois et combien</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>Ratio des sinistres&#xa0;: d’où vient la variation</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>Sinistres rejetés par mois</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>Sinistres rejetés par bureau</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>Sinistres rejetés par produit</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>Sinistres déclarés par décision</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>Sinistres encore à venir et à payer</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>Sinistres arrivés et non déclarés, en entier</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>Les couvertures obligatoires et volontaires sont séparées&#x202f;: leurs ratios ne disent pas la même chose.</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>Ne pouvaient pas renouveler</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>Ne pouvaient pas rester</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>Pouvaient renouveler</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>Pouvaient renouveler, modifié</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>Pouvaient rester</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Comptée le</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>Couverture par produit</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Couverture au fil du temps</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>Couvert de ceux-ci</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>Couvert de ceux-ci sur prime</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>Le couvert sur prime est fréquence x sinistre moyen / prime d’une année assurée, exactement.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>N’ont pas renouvelé</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>Les dons ne sont jamais dans le ratio et ne diminuent jamais un frais.</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>Dû à une couverture</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>Chaque cause a son effet moyen sur tous les ordres dans lesquels fréquence, sinistre moyen et prime peuvent changer (Shapley)&#xa0;; ensemble, ils font exactement la variation.</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>Effet sur le ratio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>Terminés dans la période (l’indicateur)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>Ratio des frais</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>Ratio des frais par bureau</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>Ratio des frais par produit</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>Frais avant réassurance</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>Frais des douze derniers mois</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>De la décision à l’argent en main</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>De l’événement à la fin</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>De l’événement à la déclaration</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>De la déclaration à la décision</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>Paiement entier d’une couverture</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>Bon&#xa0;: la norme du manuel</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>Croissance par bureau</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>Croissance par période, et sur toutes ensemble</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>Croissance par produit</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>Marge de croissance</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>Les effectifs n’ont pas de noms&#x202f;: personne ne peut y être suivi.</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>Effectifs, sans noms</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>En cours de règlement</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>Sinistres survenus d’une année</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>Indice&#xa0;: ce que les relevés rendent dû</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>Assurés à la fin</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>Assurés au début</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>Assurés au début + nouveaux + de retour + revenus en délai de grâce - partis - sortis en délai de grâce = assurés à la fin.</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>Années assurées à venir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>Partis, toutes périodes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>Liquidité par l’an dernier</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>Liquidité par projection</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>Liquidité par projection&#xa0;: les sinistres de chaque produit</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>Liquidité par le bilan</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>Liquidité&#xa0;: trois voies pour dire ce qui est payable sous trois mois</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>Jours en moyenne</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>Moyenne en jours {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Jours, médiane</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>Médiane en jours {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>Taux modifié</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mois du</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>Mois de la déclaration</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>Ratio du résultat net par bureau</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>Ratio du résultat net par produit</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>Résultat net&#xa0;: de la prime à ce qui reste</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>Aucun facteur n’est donné d’avance&#xa0;: les parts sont celles du régime, fixées sous Réglages.</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>Ni affaire nouvelle ni prime à venir&#xa0;: seulement ce qu’apportent les assurés du jour.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>Pas plus de {size} sinistres sont terminés&#xa0;: tous forment l’échantillon.</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>Pas encore traités</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>Pour une pension, cela remplace le taux de renouvellement.</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>De tous les frais</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>De la prime acquise</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>De la prime de cette période</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>De ceux qui pouvaient rester</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>De ceux qui ne l’ont pas fait</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>Les charges d’exploitation sont celles des douze derniers mois&#xa0;: un quart en est à venir.</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>Charges d’exploitation&#xa0;: à quoi elles ont servi</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>Sortis en délai de grâce</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 à P21.6 sont nos propres codes&#xa0;: le manuel n’imprime que P21.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payés</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>Payés à temps</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>Sinistres payés en partie par motif</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>Payés en partie sur déclarés</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Payable</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Paie à partir de</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>Paie en entier à</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>Taux de persistance</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>Taux de persistance&#x202f;: part encore assurée après tant de trimestres</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>Taux de persistance&#x202f;: qui, de ceux qui ont souscrit dans un trimestre, est assuré à la fin de chacun des suivants</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>Personnes en vigueur la veille de la période</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>Personnes qui pouvaient renouveler et ne l’ont pas fait, par motif</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>Polices (ménages)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>Polices renouvelées</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>Polices qui pouvaient renouveler</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>Prime acquise d’une année assurée</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>Projection à partir de la couverture en vigueur</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>Rapidité par tranche&#xa0;: jours de l’événement à la fin</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>Rapidité par bureau</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>Rapidité par bureau et tranche</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>Rapidité par produit</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>Rapidité par produit et tranche</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>Rapidité par étape</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>Rapidité&#xa0;: les sinistres mesurés</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Échantillon aléatoire</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>Échantillon aléatoire de ceux qui sont terminés</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>Ratio avant réassurance</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>Taux des polices</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>Taux sans eux</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>Les relevés et le contrat décident&#xa0;: rien là où il commence à payer, tout à sa fin, en proportion entre les deux.</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>Argent disponible (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>Frais de réassurance&#xa0;: de quoi ils sont faits</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>Réassurance à payer, en entier</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>Sinistres rejetés par motif</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>Rejetés sur déclarés</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>Renouvellement par mois de l’échéance</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>Renouvellement par bureau</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>Renouvellement par place dans le ménage</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>Renouvellement par produit</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>Déclarés dans la période</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>Provision, dette ou charges</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>Provisions et sinistres antérieurs sur prime</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>Provisions selon les parts propres du régime, B25 en entier, un quart des charges de l’an dernier</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>Provisions, et sinistres de périodes antérieures</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>L’épargne et les échéances sont dues quand les adhérents les demandent&#xa0;: fixez la part de la provision pour engagements courus payable sous trois mois.</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>Graine {seed}, {size} sur {claims}&#xa0;: les plus petits SHA-256 de la graine, d’un deux-points et du code du sinistre.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>Part due</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>Part, toutes périodes</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>Part des déclarés</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>Part de ceux-ci</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>Part de {band} jours</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>Part payable sous trois mois</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>Solvabilité&#xa0;: ce qu’on détient face à ce qu’on doit</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>Solvable&#xa0;: on détient ce qu’on doit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>Encore à venir et à payer</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>Takaful&#xa0;: l’excédent selon le modèle</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>Les populations cibles sont connues par produit, non par bureau.</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>Le fichier contient moins de douze mois de couverture pour projeter des sinistres.</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>La dernière ligne est ce qui n’appartient à aucun produit&#xa0;: pièces comptables et certificats de l’ensemble.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période d’avant</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>La même un an avant</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>Ceux qui sont déclarés dans la période restent provisoires jusqu’à ce que tous soient traités.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>Ce que les pièces comptables inscrivent sans bureau se partage entre les bureaux d’un produit selon la prime acquise.</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>Qui change de bureau part de l’un et est nouveau dans l’autre.</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>Qui est assuré dans deux bureaux compte dans chacun.</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>Qui est assuré par deux produits compte dans chacun, et une fois parmi tous.</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>Qui est parti, par motif</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui il revient</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>Sans bureau</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>après {count}</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>une autre graine tire un autre échantillon</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>sinistres de l’échantillon aléatoire, 50 ou plus</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>motifs de sortie laissés hors du ratio modifié</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>combien de périodes montre un historique</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>jusqu’à la décision</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>jusqu’à l’argent en main</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>jusqu’à la déclaration</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} jours</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}&#xa0;: aucune prime acquise ou personne d’assuré dans l’une des deux périodes.</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} n’est pas un motif à laisser de côté. Les décès et les autres qui ne pouvaient pas renouveler le sont déjà. Choisissez parmi&#x202f;: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>Née le {day}, cette personne a {years} ans ou plus.</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>Le montant couvert dépasse la perte totale.</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>Le sinistre a été déclaré {days} jours après l’événement.</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>Cette machine dit que nous sommes le {today}, et le fichier a été enregistré la dernière fois le {last}&#xa0;: son horloge est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>{count} des {total} personnes du ménage {beside} habitent à {usual}, non à {given}&#xa0;: est-ce exact&#x202f;?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{count} des {total} personnes de {beside} relèvent du bureau {usual}, non de {given}&#xa0;: est-ce exact&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>Le {day}, c’était il y a&#x202f;%n jour&#xa0;: des chiffres de cette époque changeraient.</numerusform>
            <numerusform>Le {day}, c’était il y a&#x202f;%n jours&#xa0;: des chiffres de cette époque changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>Le {day}, c’est dans&#x202f;%n jour.</numerusform>
            <numerusform>Le {day}, c’est dans&#x202f;%n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} a moins de {years} ans&#xa0;: conjoint ou enfant&#x202f;?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>«&#xa0;{word}&#xa0;» ajouté à la liste</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas encore dans la liste&#xa0;: faut-il l’ajouter&#x202f;?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas dans la liste, mais «&#xa0;{alike}&#xa0;» y est&#xa0;: est-ce un autre&#x202f;?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>«&#xa0;{word}&#xa0;» n’est plus proposé dans cette liste&#xa0;: faut-il le prendre quand même&#x202f;?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>«&#xa0;{word}&#xa0;» pris bien qu’il ne soit plus proposé</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>Le livre est verrouillé&#xa0;: le brouillon n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>Le brouillon n’a pas pu être conservé&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>presque le même montant</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>même montant</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>même prestation</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>même cause</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>mêmes lignes de facture</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>même prestataire</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <translation>{said}, {more}</translation>
    </message>
</context>
<context>
    <name>Earning method</name>
    <message>
        <source>By days</source>
        <translation>Par jours</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>Par vingt-quatrièmes</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>Par mois entiers</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>Aucun jour d’un régime ne se trouve là&#xa0;: écrivez l’année en quatre chiffres, comme 2026.</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>Il n’y a pas de jour «&#xa0;{typed}&#xa0;» dans le calendrier népalais.</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>Le jour «&#xa0;{typed}&#xa0;» n’existe pas&#xa0;: ce mois compte {days} jours.</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>Ceci contient des signes qu’aucun clavier n’écrit. Tapez-le au lieu de le coller.</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>C’est un ratio, {high} au plus&#xa0;: écrivez {share} pour {percent}&#xa0;%, ou {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>Ce n’est pas une réponse à la question. Donnez-la de nouveau.</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>C’est trop long&#xa0;: écrivez au plus {most} signes.</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>Ce nombre est plus grand que tout ce qu’un régime peut contenir.</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>Écrivez au plus {places} décimales.</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>Écrivez le nombre sans signe moins.</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>Écrivez {high} ou moins.</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>Écrivez {low} ou plus.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>«&#xa0;{typed}&#xa0;» peut se lire de deux façons&#xa0;: écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>«&#xa0;{typed}&#xa0;» a des décimales&#xa0;: la monnaie n’en a pas.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>«&#xa0;{typed}&#xa0;» a trop de décimales&#xa0;: la monnaie en a {most}.</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>«&#xa0;{typed}&#xa0;» dépasse tout montant qu’un régime peut contenir.</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>«&#xa0;{typed}&#xa0;» est moins d’un pour cent. Ou faut-il {other}&#x202f;?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un jour&#xa0;: écrivez par exemple 21/11/2026, 21/11, aujourd’hui ou -3.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un nombre&#xa0;: écrivez-le en chiffres, par exemple 1200.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un nombre entier&#xa0;: écrivez seulement des chiffres, par exemple 12.</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>«&#xa0;{typed}&#xa0;» est lu {read}. Ou faut-il {other}&#x202f;?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>«&#xa0;{typed}&#xa0;» indique le mois {month}&#xa0;: écrivez d’abord le jour, puis le mois.</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>Un sinistre a été refusé</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>N’a pas compris la couverture</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>Terminé avant l’échéance, motif non renseigné</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>Moins d’assurés dans la police suivante du groupe</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>Prêt remboursé</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>Âge maximal atteint</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>A déménagé</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>N’est plus admissible, autre motif</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>Mauvais service</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>Prime non payée</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>Arrivé à terme, motif non renseigné</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Trop cher</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>Parti chez un autre assureur</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>Ne pouvaient rester</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>Départs et leurs motifs</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>Ceux dont le motif n’est pas connu viennent d’abord&#xa0;: appelez-les, et notez le motif.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>À interroger</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’ils ont dit</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>Qui est parti, et à qui demander pourquoi</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>Pourquoi on est parti ou n’a pas renouvelé</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>Un quart des sinistres et charges d’une année</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>Provision pour engagements courus à la fin du {day}</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>Assurés actifs à la fin</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>Assurés actifs la veille</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>Supporté par les autres activités de l’organisation, sur {line}</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>Arrivés à échéance sans pouvoir renouveler (décès, âge)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>Arrivés à échéance dans des produits sans renouvellement</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>Trésorerie et ce qui est facilement réalisable</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>Certifié au-delà de ce qui était épargné le {day}</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>Certifié pour le {day}</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>Variation des assurés actifs</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>Variation de ce qui est détenu sans produit</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>Sinistres acceptés et non payés en totalité</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>Provision pour sinistres en cours de règlement à la fin du {day}</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>Sinistres payés et charges d’une année</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>Sinistres rejetés</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>Sinistres déclarés</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>Sinistres déclarés mais non réglés au dernier jour</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>Sinistres réglés</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>Sinistres survenus</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>Sinistres ayant pris {band} jours</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>Montant couvert des sinistres survenus</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>Jours de l’événement à la fin</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>Jours en vigueur</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Jours d’une année</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>Jours pour décider</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>Jours pour remettre</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>Jours pour déclarer</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>Charges des trois prochains mois, comme l’année passée</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>Charges que supportent les autres activités de l’organisation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>Provision pour sinistres survenus mais non déclarés à la fin du {day}</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>Assurés par un autre produit encore, comptés une fois</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>Assurés qui pouvaient renouveler</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>Assurés qui ont renouvelé</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>Années-assurés</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>Intérêts des placements sur {line}</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>Dernier dénombrement de la population</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>Têtes des effectifs</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>Têtes des effectifs arrivées à renouvellement</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>Aucune écriture isolée ne se trouve derrière.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sans décision encore</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>D’aucun produit en particulier</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>Des trois autres trimestres</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>Part des opérateurs dans l’excédent</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>Dû par ou au reste de l’organisation</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>Dû par les traités en excédent de perte annuelle à la fin du {day}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payés en partie</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>Exigible plus tard</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>Exigible de {line}</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>Exigible dans les trois mois</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>Personnes assurées</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>Personnes dont la couverture est arrivée à renouvellement</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>Polices arrivées à renouvellement</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>Produit {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>Part des réassureurs à la fin du {day}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>Part des réassureurs dans les provisions, et récupérations en retard</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>Provisions et autres dettes</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>Provisions, et part de ce qui n’appartient à aucun bureau</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>Échéanciers sur {line}</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>Provisionné pour les sinistres pas encore décidés</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>Part des autres produits</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>Part de ce qui n’appartient à aucun produit, selon les assurés actifs</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>Part de ce qui n’appartient à aucun produit, selon les sinistres déclarés</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>Part de ce qui n’appartient à aucun produit, selon la prime acquise</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>Part de ce qui n’appartient à aucun produit, selon des pourcentages fixes</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>Part de ce qui n’appartient à aucun produit, chaque coût selon sa propre clé</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>Encore attendu des événements du {first} au {last} ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Les écritures derrière ce chiffre</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>Le chiffre {name} n’existe pas. Sont connus&#xa0;: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>Il n’y a pas une telle partie à ces jours.</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>Part non acquise des primes</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>Provision pour primes non acquises à la fin du {day}</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>Pièces comptables sur {line}</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>Pièces comptables sur {line} contre trésorerie</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>Ce que l’épargne comptabilise</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>{code} tel que le fichier le garde</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} est de toute l’organisation&#xa0;: demandez sans produit.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>Ce fichier n’a pas encore de régime&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>{name} ne peut pas être remplacé. Choisissez un nom qui finit par {ending}.</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} est un dossier. Donnez le nom d’un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} n’est pas vide. Choisissez un dossier nouveau ou vide.</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>Chiffres dans l’ordre du Factsheet</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>La rapidité est ici la moyenne des jours&#x202f;; ailleurs, c’est la médiane qui est montrée.</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>De quoi les ratios sont faits</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>Assurés actifs</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Prestataire de soins</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Sinistre</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Sinistres</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>Ratio des sinistres</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>Prime acquise</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Dès l’âge</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Adhérent</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Adhérent depuis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non déclarés</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>Rien n’est encore payé.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>Prime due</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Primes</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>Lien avec le titulaire</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelés</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclarés</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>Population cible</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Jusqu’à l’âge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>Perte totale</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>L’actif et le passif diffèrent de {off}&#xa0;: l’état ne peut pas être établi.</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>La trésorerie diffère de {off}&#xa0;: l’état ne peut pas être établi.</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>Ce fichier n’a pas encore de régime. Saisissez son nom et sa monnaie, ou importez un dossier.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>Un autre programme a écrit par-dessus {name} pendant qu’il était ouvert. Ses derniers enregistrements sont gardés dans {aside}.</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>Un autre programme a écrit par-dessus {name} pendant qu’il était ouvert. Rien n’a été enregistré. Fermez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>Un autre programme a écrit entre-temps dans {name}. Rien n’a été enregistré. Fermez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>Un autre programme crée {name} en ce moment.</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>Un autre programme écrit dans ce fichier en ce moment. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>À côté de {name} se trouvaient des enregistrements qui ne continuent pas ce fichier&#xa0;: il a été remplacé par une autre copie. Ils sont gardés dans {aside} et ne sont pas dans ce fichier.</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>À côté de {name} se trouvent des enregistrements qui ne continuent pas ce fichier ({journal}). Ils ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>Tout est enregistré. Les derniers enregistrements se trouvent dans {journal} à côté du fichier et n’ont pas pu y être versés&#xa0;: ne déplacez ni ne copiez jamais l’un sans l’autre. Libérez de la place sur le disque ou vérifiez-le, puis ouvrez et fermez le fichier.</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>Coverbook est-il fermé sur l’autre ordinateur, ou cet ordinateur est-il éteint&#x202f;? Si quelqu’un y travaille encore, il ne peut plus rien enregistrer dans ce fichier&#x202f;; dans un dossier synchronisé, ce que les deux enregistrent n’est pas réuni.</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>Vérifiez d’abord que Coverbook est fermé sur l’autre ordinateur, ou que cet ordinateur est éteint&#xa0;: qui y travaillerait encore ne pourrait plus rien enregistrer dans ce fichier. Dites-le ensuite avec --is-closed.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>Arrêté, comme vous l’avez voulu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>La copie {name} n’est pas entière. Vérifiez le disque où elle devait se trouver.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>Le disque n’a pas pu lire ou écrire les données. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>Le disque n’a pas pris ou pas rendu les données. Vérifiez qu’il reste de la place et qu’il fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>Le disque a failli à l’ouverture de ce fichier&#xa0;: rien ne peut y être enregistré pour l’instant. Vérifiez le disque, fermez le fichier et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>Le disque a failli pendant l’enregistrement&#xa0;: on ne sait pas si cela a été enregistré. Vérifiez le disque, fermez le fichier, rouvrez-le, et regardez avant de le saisir une seconde fois.</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>Le disque est en panne&#xa0;: vous pouvez consulter. Vérifiez le disque, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>Le disque est plein&#xa0;: cela n’a pas été fait. Ce qui était déjà enregistré est en sécurité. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>Le disque est plein&#xa0;: vous pouvez consulter. Libérez de la place pour enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>Le fichier n’a pas pu être réécrit&#xa0;: il reste comme il était. Vérifiez qu’il reste de la place sur le disque et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>Le fichier est libre maintenant&#xa0;: vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>Les derniers enregistrements n’ont pas pu être portés dans le fichier. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>Les derniers enregistrements de {name} se trouvent dans {journal} et ne peuvent pas être affichés ici, car cet emplacement est en lecture seule. Copiez les deux dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>Les derniers enregistrements de {name} se trouvent dans {journal} et ne peuvent pas être affichés maintenant, car le disque est plein ou défaillant. Vérifiez-le, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>La partie de {name} qui dit comment lire toutes les autres est endommagée, ou ce n’est pas un fichier de Coverbook. Rien ne peut en être sauvé&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>Le fichier {name} n’existe pas. Vérifiez le nom ou créez un nouveau régime.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>Le fichier {name} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>Le dossier {name} n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>Ce fichier ne peut être que consulté ici&#xa0;: son emplacement est en lecture seule. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>Ce fichier ne peut pas être ouvert ici. Vérifiez que le dossier existe, que vous avez le droit d’y écrire et que le disque a de la place.</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>Ce fichier est endommagé. Restaurez-le depuis la dernière sauvegarde&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>Ce fichier est ouvert en consultation seule.</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>Ce fichier est ouvert sous un autre nom ou dans un autre dossier. Vous pouvez consulter&#x202f;; pour écrire, il faut le fermer là-bas.</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>Ce fichier est protégé en écriture&#xa0;: vous pouvez consulter, mais rien enregistrer.</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>Ce fichier vient d’une version plus récente de Coverbook. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>Ce fichier vient d’une version plus ancienne de Coverbook et doit être ouvert une fois en écriture.</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>Ce fichier vient de l’édition d’essai de Coverbook, que celle-ci ne sait pas lire. Exportez-le avec cette édition et importez le dossier ici.</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>Ce n’est pas un fichier Coverbook. Choisissez un fichier créé par Coverbook.</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>Cet endroit ne peut être utilisé. Vérifiez que le dossier existe, que vous pouvez y lire et y écrire, et que le disque a de la place.</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>Cet endroit est en lecture seule&#xa0;: rien ne peut y être écrit. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>Cet emplacement est en lecture seule&#xa0;: vous pouvez consulter, mais rien enregistrer.</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>un ordinateur sans nom</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} est déjà pris, écrit {there}. Choisissez un autre code.</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} est déjà utilisé. Choisissez un autre code.</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>{name}, dans ce fichier, n’est pas comme Coverbook le fait&#xa0;: le fichier n’est donc pas ouvert. Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} est un dossier. Choisissez-y un fichier Coverbook.</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} est endommagé. Prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} est vide. Choisissez un fichier créé par Coverbook.</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} est libre maintenant&#xa0;: vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} est libre maintenant&#xa0;: {device} ne l’a plus.</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} n’est pas un fichier Coverbook, ou il est verrouillé et ses clés ne sont pas à côté&#xa0;: mettez {keys} dans ce dossier.</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} n’est plus à côté du fichier ouvert. Rien n’a été enregistré. Ce qui était déjà enregistré est en sécurité&#xa0;: fermez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} n’est plus là où il a été ouvert&#xa0;: il a été déplacé, remplacé ou supprimé. Rien n’a été enregistré. Remettez-le en place, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} est ouvert. Fermez-le d’abord, puis restaurez-le.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} a été supprimé ou remplacé pendant qu’il était ouvert. Ce qui y était enregistré est gardé dans {copy}.</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} a été supprimé pendant qu’il était ouvert, et aucune copie n’a pu être gardée. Ce qui y était enregistré est perdu.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{user} a ce fichier ouvert sur {device}, un autre ordinateur, depuis le {day}. Vous pouvez consulter&#x202f;; pour écrire, fermez-le là-bas. Si l’on ne peut pas le fermer, reprenez-le, ou laissez-le ouvert ici&#xa0;: après {most} minutes sans signe de vie de là-bas, vous pourrez écrire.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{user} a ce fichier ouvert sur {device} depuis le {day}. Vous pouvez consulter&#x202f;; pour écrire, il faut le fermer là-bas.</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{user} sur {device} a repris ce fichier. Rien n’a été enregistré. Ce que vous avez saisi reste un brouillon&#xa0;: fermez le fichier ici, et rouvrez-le quand il sera fermé là-bas.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Fichiers Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>Sauvegarde et fermeture du fichier. La fenêtre se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} existe déjà. Ouvrez-le ou choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>Sinistre {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>Police {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>Prime {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>Reçu {code}, remplacé depuis</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>Reçu {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>Cette carte vient du fichier d’un autre régime, ou d’un fichier refait.</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>plus…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>Une saisie du {day}, {time}, n’a pas été terminée.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Entrée&#xa0;: suivant · Maj+Entrée&#xa0;: retour · Ctrl+Entrée&#xa0;: enregistrer et suivant · Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>Retirer la ligne {number} (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>La liste ne contient pas cette réponse.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>Pourquoi est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>Écrivez un jour jusqu’à aujourd’hui, le {today}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>vers {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>mot nouveau</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>Il s’agit de {code}&#xa0;: personne n’est inscrit une seconde fois.</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}&#xa0;: remplissez au moins une ligne.</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, ligne {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas dans la liste&#xa0;: choisissez l’une de ses réponses.</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>Dites ce qui a été donné&#xa0;: un travail, une salle, des biens. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>Écrivez ce que cela aurait coûté&#xa0;: plus que zéro.</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>Comptabiliser ce qui a été donné gratuitement</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>Le prix du marché, ou le salaire de quelqu’un qui fait ce travail.</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>Ce que cela aurait coûté</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l’a donné</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>avril; avr</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>août; aoû</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>décembre; déc</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>F; femme; féminin; fille</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>février; févr; fév</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>janvier; janv; jan</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>juillet; juil; juill</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>M; H; homme; masculin; garçon</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>mars; mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>novembre; nov</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>octobre; oct</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>septembre; sept; sep</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>montant accordé; montant approuvé; accordé; montant couvert</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>montant facturé; montant demandé; facture; coût; montant du sinistre</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>numéro de sinistre; n° de sinistre; numéro de dossier</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>date d’adhésion; adhésion; inscrit le; date d’inscription</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>date de naissance; naissance; né le; née le; date naissance</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>date de l’événement; date du sinistre; date de la perte; date du dommage; date des soins</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>date de déclaration; déclaré le; date de réception</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>date de décision; décidé le</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>date d’échéance; échéance; dû le</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>date de fin; valable jusqu’au; expiration; fin</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>famille; numéro de famille; numéro de ménage; n° de ménage; code du ménage</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>père; mère</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>nom complet; prénom; prénoms; nom; nom de famille; nom et prénom; nom du membre; nom de l’adhérent</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>chef; chef de ménage; chef de famille; lui-même; principal</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>hôpital; clinique; formation sanitaire; centre de santé</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>numéro d’identité; carte d’identité; numéro de pièce; CNI</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>localité; communauté; commune; lieu</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>numéro de membre; n° de membre; numéro d’adhérent; n° adhérent; code du membre; numéro de carte; matricule</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>membre; numéro de membre; adhérent; assuré</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>membre; numéro de membre; adhérent; assuré; souscripteur</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>patient; membre; numéro de membre; adhérent; assuré</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>date de paiement; payé le; date du paiement; payé</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>numéro de police; n° de police; numéro de contrat</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>numéro de prime; numéro d’échéance</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>prime; cotisation; somme; montant payé</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>métier; emploi; travail</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>numéro de reçu; n° de reçu</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>lien; lien de parenté; parenté; relation</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>fils; fille</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>date de début; valable du; date d’effet; début</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>tél; portable; mobile; numéro de téléphone</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>épouse; époux; femme; mari; conjoint; conjointe; partenaire</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>Un mot de l’aide</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>Retour au travail (Échap)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Formule&#xa0;: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Peut être vide</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>Aucun sujet ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>Source&#xa0;: le manuel des indicateurs de performance, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte du sujet</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>Le manuel ne donne pas de norme&#xa0;: comparez avec vos objectifs et votre passé.</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>La règle en cause</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>Pour en ajouter un</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>un code qui figure dans {file}</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>un jour, par exemple 2026-01-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>un mot d’une liste qui s’allonge</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>un montant, par exemple 1250.50</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>encadré {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>indicateur {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>l’un de&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>tableau {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>Rien n’a été enregistré pendant ces jours.</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>Seules les {most} premières fiches sont citées.</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>Ce qu’un enregistrement a changé</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>Ce que l’enregistrement {name} a changé</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>par cette personne seulement</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>de l’enregistrement de ce nom (A-12)</translation>
    </message>
    <message>
        <source>{form}: {answer}</source>
        <translation>{form}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{share}</source>
        <translation>{share}</translation>
    </message>
</context>
<context>
    <name>Household form</name>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un adhérent</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>Début de la couverture</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>Bas puis Entrée prennent une personne déjà connue&#x202f;; F2 montre sa fiche.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>Première prime</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>Laissez vide pour un nouveau ménage. Pour un ménage existant, écrivez son code.</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>Laissez vide pour des personnes qui ne sont pas encore assurées.</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>Téléphone du titulaire</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>Chain ladder</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>Sinistres attendus</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>Facteurs de décalage</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>Aucune&#xa0;: les sinistres sont déclarés aussitôt</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>Pourcentage des sinistres déclarés</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>Dans ce livre, cet ordinateur s’appelle {other}, et ses reçus portent ce code. Choisissez de nouveau {other}.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>Le code {code} est celui d’un autre ordinateur de ce livre ({name}). Choisissez un autre code pour celui-ci.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>Le code {code} est celui d’un autre ordinateur de ce livre. Choisissez un autre code pour celui-ci.</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{code} dans {table} a été modifié depuis. Annulez d’abord la modification postérieure.</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{other} dans {others} repose sur {code} dans {table}. Annulez d’abord {other}, ou son enregistrement {save}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>«&#xa0;{cell}&#xa0;» commence une ligne de totaux, qui n’est pas un enregistrement&#xa0;; laissez la ligne de côté</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>«&#xa0;{cell}&#xa0;» a trop de décimales&#x202f;; un taux en a au plus {places}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>«&#xa0;{cell}&#xa0;» a trop de décimales&#x202f;; la monnaie en a {decimals}, et rien ne sépare les milliers</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>«&#xa0;{cell}&#xa0;» est une date là où il faut du texte&#x202f;; mettez la colonne au format texte et ressaisissez la valeur</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>«&#xa0;{cell}&#xa0;» est un nombre abrégé là où il faut du texte&#x202f;; mettez la colonne au format texte et ressaisissez la valeur</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>«&#xa0;{cell}&#xa0;» est un nombre là où il faut du texte&#x202f;; mettez la colonne au format texte et ressaisissez la valeur</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>«&#xa0;{cell}&#xa0;» est un pourcentage là où il n’en faut pas&#x202f;; écrivez le nombre seul</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>«&#xa0;{cell}&#xa0;» dépasse tout montant qu’un régime peut contenir</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas du texte, mais le oui ou le non d’un tableur&#x202f;; mettez la colonne au format texte et ressaisissez la valeur</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une valeur&#x202f;; laissez la cellule vide là où rien n’est connu</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une date&#x202f;; écrivez-la comme 2026-01-31</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un montant</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas dans la liste&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas dans la liste&#x202f;; est-ce {near}&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas écrit dans la forme de sa colonne, {form}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>«&#xa0;{cell}&#xa0;» est l’erreur d’une formule&#x202f;; corrigez la formule, ou videz la cellule si rien n’est connu</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>«&#xa0;{cell}&#xa0;» est trop grand pour un ratio&#x202f;; le maximum est {high}, et {cell}&#xa0;% s’écrit {share}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>«&#xa0;{cell}&#xa0;» est trop grand&#x202f;; le maximum est {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>«&#xa0;{cell}&#xa0;» est trop ancien&#x202f;; vérifiez l’année</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>«&#xa0;{cell}&#xa0;» est trop petit&#x202f;; le minimum est {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>«&#xa0;{code}&#xa0;» dans {sheet} a été mis de côté</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas dans {table}, ou seulement dans une ligne qui a été remplacée</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>«&#xa0;{form}&#xa0;» n’est pas une forme de dates&#xa0;; on connaît {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être donné ici&#x202f;; sont connus&#xa0;: {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>%n fichier dont parle {table} n’est pas dans le dossier {folder}</numerusform>
            <numerusform>%n fichiers dont parle {table} ne sont pas dans le dossier {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>Sinistres qui facturent un autre montant que leurs articles et actes, dont la somme a été prise&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>Colonnes laissées de côté&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>Comparaison des enregistrements entre eux et avec le fichier</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>Couvertures de personnes ou de polices supprimées, laissées de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>Des dates comme {cell} peuvent se lire sous plus d’une forme&#xa0;: choisissez la forme des dates, ou ajoutez --give days={form}</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>Tout est bon&#x202f;; rien n’a été écrit, puisqu’il s’agissait seulement de vérifier.</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>Tout était déjà dans le fichier&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>Des feuilles masquées ont aussi été lues&#xa0;: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>Lu comme un export de {program}.</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>Articles et actes de sinistres remplacés ou supprimés, laissés de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>Des liens vers des lignes absentes restent vides&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>Laissé de côté, faute de place ici&#xa0;: lignes remplacées ou supprimées&#xa0;: {rows} ({by_row})&#x202f;; colonnes&#xa0;: {columns}&#x202f;; tableaux&#xa0;: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>Personnes entrées dans une police après son début, et qui comptent dès ce début&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>Mise de côté de lignes</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>Tableaux absents, ce qu’ils diraient reste donc vide&#xa0;: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>Tables laissées de côté&#xa0;: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>Il n’y a pas de fichier {name} à importer.</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>Il n’y a ni dossier ni classeur {name} à importer.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>Il n’y a aucune table dans {name}.</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>Trop de lignes sont fausses pour être mises de côté. Corrigez ce qu’elles ont en commun, puis réessayez.</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>Sinistres évalués sans paiement, car aucun lot (batch run) n’en dit le jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Écriture des enregistrements</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>une cellule est loin de toutes les autres, ligne {row}&#x202f;; supprimez les lignes et colonnes vides, ou enregistrez la feuille en CSV</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>une colonne n’a pas de nom&#x202f;; donnez-lui un des noms connus, ou retirez-la</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>une formule sans sa valeur&#x202f;; ouvrez le classeur dans un tableur et enregistrez-le</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>une ligne nomme l’un de {names} et un nombre, comme B14,0.45&#x202f;; {most} vaut au plus 10, tous les autres au plus 1</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>une ligne ou une cellule est trop longue&#xa0;: il manque un guillemet ou la fin de la ligne</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>un nouveau régime doit d’abord avoir son nom et sa monnaie</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>un nombre de {digits} chiffres là où il faut du texte, et un tableur n’en garde que 15&#x202f;; mettez la colonne au format texte et ressaisissez la valeur</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>un guillemet est ouvert et mal refermé</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>il manque une valeur&#x202f;; cette colonne ne peut pas être vide</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>la colonne «&#xa0;{name}&#xa0;» manque</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>la colonne «&#xa0;{name}&#xa0;» est inconnue&#x202f;; la plus proche est «&#xa0;{near}&#xa0;»</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>la colonne «&#xa0;{name}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>douteux&#xa0;: {title} ({count})&#x202f;; coverbook check les nomme</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>appartient à la ligne {line}, qui a été mise de côté</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>il n’est pas dit dans quelle forme la colonne est écrite</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>des lettres de «&#xa0;{cell}&#xa0;» sont perdues&#x202f;; ressaisissez la valeur</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>nouveau dans la liste {list}&#xa0;: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>ce fichier est inconnu&#x202f;; est-ce {near}&#x202f;?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>aucune table n’a les en-têtes de la correspondance</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>il ne contient aucun tableau de {program}</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>le fichier ne peut pas être lu&#x202f;; vérifiez que vous avez le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>le fichier est vide&#x202f;; sa première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>le fichier manque&#x202f;; un nouveau régime a besoin de son nom et de sa monnaie</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>le fichier n’est pas en UTF-8&#x202f;; enregistrez-le de nouveau en CSV UTF-8</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>la première ligne nomme {columns} colonnes, plus que {most}&#x202f;; retirez les autres</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>les lettres de «&#xa0;{cell}&#xa0;» sont abîmées&#x202f;; est-ce «&#xa0;{near}&#xa0;»&#x202f;? Enregistrez de nouveau le tableau en CSV UTF-8</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>la ligne a {cells} cellules, l’en-tête {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>les lignes de la pièce comptable {voucher} doivent porter une seule date</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>les lignes de {key} doivent porter la même chose sous {field}</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>le nombre «&#xa0;{cell}&#xa0;» est plus long que le format à zéros de sa cellule, et des zéros en tête ont pu se perdre&#x202f;; mettez la colonne au format texte et ressaisissez la valeur</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>la feuille est endommagée&#x202f;; enregistrez de nouveau le classeur</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>le tableau manque&#x202f;; {table} y renvoie</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>la valeur contient un signe non imprimable&#x202f;; retapez-la</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>«&#xa0;{code}&#xa0;» n’existe pas dans {sheet}</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>il ne contient aucun fichier d’échange</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>ce n’est pas le fichier dont parle {table}&#xa0;: il a été changé</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>la pièce comptable {voucher} n’est pas équilibrée&#x202f;; la somme de ses lignes est {off}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} n’est pas en UTF-8&#x202f;; il a été lu en Windows-1252&#xa0;: vérifiez ses accents</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>{file} dit ce que signifie chaque en-tête. Regardez-le, puis importez avec --as {file}</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>{file} a été laissé de côté&#x202f;; aucun fichier de ce nom n’est connu</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} est déjà dans le fichier avec «&#xa0;{old}&#xa0;», et non «&#xa0;{new}&#xa0;»&#x202f;; corrigez-le là</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} est déjà dans le fichier avec d’autres lignes&#x202f;; corrigez-le là</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} figure déjà à la ligne {first}</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>{name} ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name} ne contient pas de texte&#xa0;: c’est une image ou un fichier d’un autre programme.</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} est une table seule&#xa0;: dites avec --as NOM.json ce que signifient ses en-têtes.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} n’est ni un classeur (.xlsx, .ods) ni un fichier CSV.</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} n’est pas une correspondance d’en-têtes enregistrée. Écrivez-en une nouvelle avec --propose.</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} n’est pas un classeur Excel.</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} est d’un ancien format&#xa0;: enregistrez-le en .xlsx et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} est lu comme un dossier d’échange, auquel rien n’est donné&#xa0;: retirez --give.</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} existe déjà&#xa0;: proposez sous un autre nom.</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} est trop grand pour être lu comme classeur. Enregistrez ses feuilles en CSV dans un dossier et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} ne fait que marquer un classeur ouvert&#xa0;: fermez-le et importez le classeur.</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} ne connaît ni le nom du régime ni sa monnaie&#xa0;: saisissez-les dans la fenêtre, ou ajoutez --give name=… --give currency=…</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}&#xa0;: {rows} en plus</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}&#xa0;: {rows} mises de côté dans {file}</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}&#xa0;: on ne sait pas ce qu’elle contient&#x202f;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}&#xa0;: aucun en-tête ne signifie {field}.</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}&#xa0;: sont laissés de côté {headings}.</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}&#xa0;: dites dans quelle forme {heading} est écrit&#xa0;: {forms}.</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>Personne n’est couvert ce jour-là sans avoir déjà un sinistre de ce jour.</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>Rien n’a été mesuré à {station} du {first} au {last}.</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>Seulement ses polices&#xa0;: si plusieurs stations servent un même produit.</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>Enregistrer les sinistres</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>Il manque au contrat le seuil de départ, celui du versement entier, ou le montant.</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>Les relevés de sa station s’additionnent sur sa saison.</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>La saison dure jusqu’au {last}&#xa0;: décidez après.</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>Mesuré&#xa0;: {measured}. Rien n’est dû.</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>Mesuré&#xa0;: {measured}. {share} de {payout} sont dus, soit {each} pour&#xa0;%n couverture.</numerusform>
            <numerusform>Mesuré&#xa0;: {measured}. {share} de {payout} sont dus, soit {each} pour chacune des&#xa0;%n couvertures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>Taux de rejet des sinistres</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>Taux de couverture</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>Taux de croissance</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>Ratio des sinistres survenus</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>Ratio des frais engagés</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>Ratio de liquidité</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>Ratio du résultat net</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>Rapidité du règlement des sinistres</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>Taux de renouvellement</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>Ratio de solvabilité</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>Un de ces produits est une retraite&#xa0;: ses cotisations comptent ici comme prime.</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>Une retraite ne se renouvelle pas&#xa0;: le taux de persistance remplace le renouvellement.</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>Un produit de retraite n’acquiert pas de prime&#xa0;: les cotisations en tiennent lieu.</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>Un produit de retraite n’a pas de ratio des sinistres&#xa0;: aucune prime n’est acquise en face des sinistres.</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>Assurés actifs / population cible</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>Actifs admis B01 / provisions et autres dettes</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>Un indice indemnise beaucoup d’assurés à la fois ou aucun&#xa0;: attendez-vous à de fortes variations d’une année à l’autre.</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>Sinistre moyen</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>Avant réassurance</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>Trésorerie et placements facilement réalisables / sommes exigibles à trois mois au plus</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>Variation des assurés actifs / assurés actifs au début</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>Sinistres par année assurée</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>Sinistres rejetés</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>Sinistres encore sans décision&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>Produits obligatoires et facultatifs ensemble ne font pas un repère&#xa0;: comparez chaque produit avec ses semblables.</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>L’assurance emprunteur obligatoire prend fin et se renouvelle avec le prêt.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>Comptez les frais de chaque partenaire&#xa0;: assureur, agent, gestionnaire, prestataire. Comparez le chiffre avant réassurance.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>Jours entre l’événement et la réception de l’argent ou le refus du sinistre</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>Pour 100 exigibles dans les trois mois, voici ce qui peut être payé tout de suite.</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>Pour 100 dus par le régime, maintenant ou plus tard, voici ce qu’il détient en actifs sûrs.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>Combien de temps une famille attend, de l’événement jusqu’à ce qu’elle ait l’argent ou sache qu’il n’y en aura pas.</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>De combien le nombre d’assurés a augmenté ou diminué pendant la période.</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>Sinistres survenus P11 / primes acquises P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>Frais engagés</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>Assurés qui ont renouvelé / assurés qui auraient pu renouveler</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidité</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>Mesuré pour toute l’organisation&#xa0;: elle paie d’une seule caisse.</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>Mesuré pour toute l’organisation&#xa0;: ses actifs ne sont pas affectés aux produits.</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>Résultat net P28 / primes acquises P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>Résultat net avant réassurance</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>Aucun sinistre n’a été déclaré pendant la période.</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>Aucun sinistre n’a été réglé pendant la période.</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>Aucune charge n’a été saisie pour cette période.</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>Aucune prime n’a été acquise pendant la période.</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>Aucune pièce comptable n’a été saisie&#xa0;: la caisse, les actifs et les dettes sont inconnus.</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>Personne n’était assuré la veille de la période.</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>Aucune couverture n’est arrivée à renouvellement pendant la période.</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>Rien n’est exigible dans les trois mois.</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>Sur 100 sinistres déclarés, voici combien ont été refusés. Les sinistres payés en partie sont comptés à part.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>Sur 100 de primes acquises, voici ce qui est revenu en prestations. Ce ratio suit la fréquence et le coût des sinistres des adhérents.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>Sur 100 de primes acquises, voici ce qui restait avant les dons. Au-dessous de zéro, le régime vit de son capital ou de dons.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>Sur 100 de primes acquises, voici ce qu’a coûté la gestion du régime. Un cinquième ou moins laisse l’essentiel aux prestations.</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>Sur 100 personnes à qui le régime s’adresse, voici combien sont assurées le dernier jour.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>Sur 100 assurés qui pouvaient rester, voici combien l’ont fait. Les décès et les personnes trop âgées ne sont pas comptés contre le régime.</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>Charges d’exploitation P16 / primes acquises P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>Charges d’exploitation avant réassurance</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>Les produits sans renouvellement sont laissés de côté.</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>Rapidité</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>Sinistres rejetés / sinistres déclarés</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>L’épargne et les intérêts paient une partie de ces prestations&#xa0;: les ratios à la prime acquise sont faussés.</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>Solvabilité</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>Takaful, mudharaba&#xa0;: participants et opérateur partagent l’excédent selon la proportion convenue.</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>Takaful, sans but lucratif&#xa0;: l’excédent reste au fonds des adhérents.</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>Takaful, ta’awuni&#xa0;: l’excédent revient aux participants.</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>Takaful, wakala&#xa0;: l’excédent est aux participants&#xa0;; l’opérateur ne reçoit que des honoraires.</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>Ce que l’opérateur prend au fonds takaful est un frais.</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>Les parts des provisions exigibles dans les trois mois ne sont pas fixées.</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>La population cible est 0.</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>La population cible est inconnue. Saisissez-la avec le jour de son dénombrement.</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>La population cible a été comptée plus d’un an auparavant.</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>Il n’y a pas de dettes auxquelles comparer l’actif.</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>Pièces comptables de charges d’exploitation</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>Ce par quoi il faudrait diviser est inférieur à zéro&#xa0;: un ratio n’aurait pas de sens.</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>sans norme</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>norme&#xa0;: 0 à 10&#x202f;%</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>norme&#xa0;: 120&#x202f;% ou plus</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>norme&#xa0;: 85&#x202f;% ou plus</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>norme&#xa0;: 20&#x202f;% au plus</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>objectif&#xa0;: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>donnée manquante</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>à surveiller</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{judgement} ({norm})</source>
        <translation>{judgement} ({norm})</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>≤ {share}</source>
        <translation>≤ {share}</translation>
    </message>
    <message>
        <source>≥ {share}</source>
        <translation>≥ {share}</translation>
    </message>
</context>
<context>
    <name>Indicators page</name>
    <message>
        <source>Beyond the ten…</source>
        <translation>Au-delà des dix…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>Comment on y arrive</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>Fixer les parts exigibles</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>Source&#xa0;: indicateurs de performance pour la micro-assurance, numéro {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>Au trimestre précédent&#xa0;: {before}&#x202f;; il y a un an&#xa0;: {year}.</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>Au trimestre précédent&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>Il n’y a pas de norme&#xa0;: comparez avec vos propres objectifs et votre propre passé.</translation>
    </message>
    <message>
        <source>{label}: {value}. {line}. {standing}</source>
        <translation>{label}&#xa0;: {value}. {line}. {standing}</translation>
    </message>
</context>
<context>
    <name>Interview form</name>
    <message>
        <source>Any more they said.</source>
        <translation>Tout ce qui a été dit d’autre.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Interrogé le</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>Entretien de départ</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En leurs propres mots</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>Laissez vide si tout un groupe est parti.</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Qu’est-ce qui manquait&#x202f;?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>Ce qui les aurait retenus, en un mot de la liste&#xa0;: choisissez le plus proche.</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>Reviendraient-ils&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>Il est remboursé après le jour de son achat, le {day}.</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} a été remboursé le {day}. Choisissez-en un qui est détenu.</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>Un placement est remboursé</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>Intérêts ou bénéfice reçus avec</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>Placer de l’argent</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>Versé sur</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>Enregistrer le placement</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>Enregistrer le remboursement</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>Sans la somme placée. Zéro s’il n’y en a pas eu.</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>Une part du bénéfice</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>Tout ce que tient un même établissement</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>Obligation d’une entreprise</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>Prêt à des adhérents ou à d’autres</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>Actions d’une entreprise</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>Parts d’un fonds</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>Bon ou obligation du Trésor</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>Part admise, en pour cent</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>Selon la note d’une agence. Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>Au plus, en pour cent de tous les placements</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>Échoit le</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>Pour les provisions de quel produit il est tenu. Laissez vide pour le régime entier.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>Ce que l’autorité de contrôle en compte. Laissez vide pour la totalité.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>Les intérêts courent à ce taux, jour par jour. Pour une part du bénéfice, c’est une estimation.</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>Note minimale</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>Laissez vide pour ce qui n’a pas un tel jour.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Prix payé</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>Taux annuel, en pour cent</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>L’immobilier a 10, sauf indication ici.</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>Vendu ou remboursé d’avance le</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>Ce qu’il rapporte</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>Chez qui se trouve l’argent.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>Sinistres, charges et primes sont le quart de leur année dans le plan d’affaires.</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>Charges à payer</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>Échoit, avec intérêts</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>Note trop basse&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>Les intérêts courent d’eux-mêmes, jour par jour&#x202f;; pour une part du bénéfice, rien ne court.</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>Intérêts courus</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Placé</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>Placements au {day}</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>Placements qui arrivent à échéance</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>Plus que permis</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>De tous les placements</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>Primes à venir</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>L’immobilier peut faire {share} pour cent, sauf si la politique dit autre chose.</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>Le bilan porte en B03 et B10 {off} que ce registre ne connaît pas.</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>Ce qui échoit, et ce qui est à payer</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>combien de trimestres à l’avance</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1&#x202f;: première saisie</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1&#x202f;: prendre la première</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2&#x202f;: seconde saisie</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2&#x202f;: prendre la seconde</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3&#x202f;: ressaisir le formulaire</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>Une pile a 1 à {most} formulaires&#x202f;: comptez-les avant de saisir.</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>Une pile de formulaires</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>Tous ses formulaires sont enregistrés en une fois, ou aucun.</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>Comme sur sa couverture&#x202f;: le village et le jour, par exemple.</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>Retour aux piles</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>Commencer la saisie</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>Comptez-les à la main&#x202f;: ainsi aucun n’est oublié.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>Première saisie par</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>Donnez un nom à la pile, comme il figure sur sa couverture.</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>Combien de formulaires</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Elle attend</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Garder le formulaire</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>La saisir la seconde fois</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>Saisissez le premier formulaire de {name}.</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>Regardez le papier, puis&#x202f;: 1 la première · 2 la seconde · 3 les deux sont fausses</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>Nom de la pile</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nouvelle pile</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>Aucune pile n’est en cours de saisie.</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Sur le papier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>Retirer la pile</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>Enregistrer une pile</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>Enregistrer la pile</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>Seconde saisie par</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Double saisie</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>Régler les écarts</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>Piles de formulaires</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>Des piles de formulaires en papier, saisies par deux personnes et réglées là où elles diffèrent. Rien n’est enregistré avant.</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>Les deux saisies sont pareilles.</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>Il y a déjà une pile {name}&#x202f;: donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>Il n’y a pas de formulaire {name} à saisir.</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>Il n’y a pas de pile {name}. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>Quels formulaires elle contient</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>Vous avez saisi {name} la première fois&#x202f;: quelqu’un d’autre la saisit la seconde fois.</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>des écarts à régler</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>la première saisie</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>la seconde saisie</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>saisi une troisième fois</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>prête à être enregistrée</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, ligne {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>{name} ne peut pas encore être enregistrée&#x202f;: saisissez-la deux fois et réglez chaque écart.</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} est saisie la première fois&#x202f;: donnez la pile à une seconde personne.</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} est saisie deux fois&#x202f;: réglez là où les deux diffèrent.</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} est prête à être enregistrée.</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} est peut-être déjà dans le livre&#x202f;: regardez l’enregistrement {save}, puis retirez la pile.</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>{name} serait retirée avec tout ce qui en a été saisi.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}&#x202f;:&#xa0;%n écart à régler.</numerusform>
            <numerusform>{name}&#x202f;:&#xa0;%n écarts à régler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}&#x202f;:&#xa0;%n formulaire enregistré.</numerusform>
            <numerusform>{name}&#x202f;:&#xa0;%n formulaires enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}&#x202f;:&#xa0;%n formulaire sur {count} saisi la seconde fois.</numerusform>
            <numerusform>{name}&#x202f;:&#xa0;%n formulaires sur {count} saisis la seconde fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}&#x202f;:&#xa0;%n formulaire sur {count} saisi.</numerusform>
            <numerusform>{name}&#x202f;:&#xa0;%n formulaires sur {count} saisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}&#x202f;: {open} écarts sur {all} sont ouverts</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{person} saisit {name}&#x202f;: une personne saisit une pile du premier formulaire au dernier.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>Un code court, propre à cet ordinateur, distingue ses numéros de tous les autres.</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>Choisissez un code pour cet ordinateur</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>Code de cet ordinateur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>Une à trois lettres ou chiffres, comme dans le reçu R-{code}-2026-00001.</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>Écrivez une à trois lettres de A à Z, ou des chiffres.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>Un débit est positif, un crédit négatif&#xa0;: toutes les écritures ensemble font zéro.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>Rien n’est comptabilisé sur {code}. Les lignes avec des écritures sont&#xa0;: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance générale</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>d’une seule ligne</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>Créances diverses</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>Provision pour engagements courus</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>Frais administratifs</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>Actifs admis</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>Capital versé</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>Trésorerie et équivalents de trésorerie</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>Trésorerie à la fin</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>Trésorerie au début</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>Flux de trésorerie du financement</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>Flux de trésorerie de l’investissement</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>Flux de trésorerie de l’exploitation</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>Variation de la provision pour engagements courus</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>Variation de la trésorerie</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>Variation de la provision pour sinistres en cours de règlement</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>Variation de la provision pour sinistres survenus mais non déclarés</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>Variation de la part des réassureurs dans les provisions pour sinistres</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>Variation de la part des réassureurs dans les primes non acquises</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>Variation de la provision pour primes non acquises</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>Provision pour sinistres en cours de règlement</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>Sinistres payés</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>Sinistres recouvrés auprès des réassureurs</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>Commissions et participations aux bénéfices reçues des réassureurs</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>Commissions reçues, hors réassurance</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>Frais de distribution et de communication</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>Fonds propres reçus en don</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>Dons reçus</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>Primes acquises</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>Charges exceptionnelles</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>Produits exceptionnels</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>Actifs immobilisés&#xa0;: cessions moins acquisitions</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>Dettes diverses à plus de trois mois</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>Dettes diverses à trois mois au plus</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>Sinistres payés, bruts</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>Produits bruts des placements</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>Primes brutes émises</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>Provision pour sinistres survenus mais non déclarés</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>Sinistres survenus</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>Engagements d’assurance à plus de trois mois</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>Engagements d’assurance à trois mois au plus</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>Placements facilement réalisables</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>Placements difficilement réalisables</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>Placements&#xa0;: cessions moins acquisitions, avec leurs produits</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>Emprunts contractés moins remboursés</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>Droits d’adhésion</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>Droits d’adhésion encaissés</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>Actifs immobilisés nets</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Résultat net</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>Résultat net après dons et impôts</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>Résultat net avant dons et impôts sur le résultat</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>Résultat net, hors exceptionnel</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>Actifs non admis</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>Charges hors exploitation</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>Produits hors exploitation</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Charges d’exploitation</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>Charges d’exploitation payées</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Produits d’exploitation</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>Autres actifs admis</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>Autres comptes de capital</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>Autres coûts de réassurance</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>Autres dettes à plus de trois mois</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>Autres dettes à trois mois au plus</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>Autres actifs non admis</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>Autres charges d’exploitation</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>Autres produits d’exploitation</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>Autres produits d’exploitation encaissés</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>Autres produits d’exploitation, hors exceptionnel</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>Dû par les réassureurs, y compris leur part des provisions</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>Capital social libéré</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>Frais de personnel</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>Primes cédées aux réassureurs</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>Primes encaissées moins ristournes</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>Primes à recevoir</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>Avances sur sinistres</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>Bénéfice ou perte de l’exercice en cours</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>Reçu des réassureurs moins payé aux réassureurs</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>Charges de réassurance</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>Dettes envers les réassureurs</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>Bénéfices non distribués ou pertes cumulées</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>Épargne versée moins épargne retirée</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>Impôts sur le résultat</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>Impôts, éléments hors exploitation et exceptionnels</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>Provision pour primes non acquises</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>Copier ce qui est listé</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>Filtrer par colonnes</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Filtrer&#xa0;: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>Rien ici ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>Seules les {count} premières lignes sont ici. Mettez la liste en ordre pour les avoir toutes.</translation>
    </message>
    <message>
        <source>{column}: {amount}</source>
        <translation>{column}&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Both words have records of the same day. Correct these first, then merge the words.</source>
        <translation>Les deux mots ont des fiches du même jour. Corrigez-les d’abord, puis fusionnez les mots.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>Chaque fiche qui a l’autre mot reçoit celui-ci&#x202f;; l’autre n’est plus proposé.</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>Chaque fiche qui a le mot reçoit le nouveau&#x202f;; l’ancien n’est plus proposé.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>Dans les formulaires</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>Genres de pièces d’identité</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>Genres de biens assurés</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>Aucune fiche n’a encore de mot de cette liste. Un mot nouveau dans un formulaire y est la fois suivante.</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>N’est plus proposé</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>Les fiches qui ont le mot le gardent.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Renommer partout</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>Le mot qui reste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>Modes de remboursement</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>Objets des réclamations</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>Ce qui manquait à ceux qui sont partis</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>Les mots qui ont une place viennent d’abord, dans cet ordre&#x202f;; les autres selon leur dernier usage.</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>L’écrire ainsi</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}&#xa0;: les formulaires proposent d’abord les derniers mots employés.</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>«&#xa0;{into}&#xa0;» remplace «&#xa0;{word}&#xa0;» dans&#xa0;%n fiche.</numerusform>
            <numerusform>«&#xa0;{into}&#xa0;» remplace «&#xa0;{word}&#xa0;» dans&#xa0;%n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>«&#xa0;{word}&#xa0;» est déjà dans la liste. Fusionnez plutôt les deux mots.</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>«&#xa0;{word}&#xa0;» est de nouveau proposé.</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est plus proposé. Les fiches qui l’ont le gardent.</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: comment faut-il l’écrire&#x202f;?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: quel mot de la liste est le même&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>Un document a été fait pour cette personne dans cette langue.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>Carte et papiers</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>Fin de police</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Réunie avec</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>Nouveau titulaire</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>Déclarer un sinistre</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>vers le {day} (%n an)</numerusform>
            <numerusform>vers le {day} (%n ans)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} échus et non payés</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n an)</numerusform>
            <numerusform>{day} (%n ans)</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Any part of a name or code</source>
        <translation>Une partie d’un nom ou d’un code</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>Personne d’autre n’appartient au ménage.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>Personne n’est encore inscrit. Tous les assurés figurent ici, ménage par ménage.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>Ses couvertures, polices, sinistres et épargnes passent à l’autre&#x202f;; son code les retrouve encore.</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>Son nom et son code restent&#x202f;; ce qu’elle ne dit pas vient de l’autre.</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Réunir deux fiches d’une même personne</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>La fiche qui y entre</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>La fiche qui reste</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>Procès-verbaux des comités</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>Aucun comité n’a décidé d’un sinistre pendant ces jours.</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>Séance du {day}</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>Ce que les comités ont décidé</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook a fait une erreur</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook a fait une erreur. Ce qui était enregistré est intact&#x202f;; les brouillons sont conservés.</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>Ce qui s’est passé n’a pas pu être noté dans {place}.</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>Ce qui s’est passé est noté dans {place}. Veuillez nous envoyer ce fichier.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>Conventionnel</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>Takaful&#xa0;: moudaraba</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>Takaful&#xa0;: sans but lucratif</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>Takaful&#xa0;: taawouni</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>Takaful&#xa0;: wakala</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95&#x202f;% de</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95&#x202f;% à</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99,8&#x202f;% de</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99,8&#x202f;% à</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>Une prestation, une cause ou un prestataire n’a pas d’assurés à lui&#xa0;: l’exposition est celle de tout le produit.</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>Le hasard seul met un mois hors limites environ une fois sur 740 de chaque côté&#x202f;; rien n’est dit de trop bas pour les 60 derniers jours.</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>Une ligne sans jours assurés n’a rien à quoi se comparer.</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>Montant réel / attendu</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>Coût réel / attendu d’un sinistre</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>Sinistres réels / attendus</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>Réel face à l’attendu par produit</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>Réel face à l’attendu par sexe et âge</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les prestataires</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>Moyenne / moyenne de ses prestations</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>Moyenne de ses prestations ailleurs</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>Moyenne, médiane et prestations portent sur les sinistres approuvés&#x202f;; les factures sont celles de tous les sinistres décidés.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>Par prestation</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>Par bureau</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par prestataire</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Par sexe</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>Sinistres par an</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>Sinistres à la fréquence habituelle</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>Sinistres déclarés dans la période et décidés, tels qu’ils sont aujourd’hui.</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>Sinistres déclarés dans la période, tels qu’ils sont aujourd’hui&#x202f;; déclarés et non décidés valent pour tout le produit.</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>Sinistres peu après le délai de carence</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>Sinistres survenus dans la période, déclarés avant sa fin et non rejetés à cette date.</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>Produits obligatoires et volontaires restent séparés&#xa0;: on ne fait pas la moyenne de leurs risques.</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>Limites de contrôle de la fréquence par mois</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>Limites de contrôle du coût moyen par mois</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>Compté dès la première couverture de la personne par le produit, à n’importe quel bureau&#x202f;; un effectif n’a pas de noms pour le dire.</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>Couvert / facturé</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>Couvert des factures</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>Jours après le délai de carence</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Chers</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>Montant précédent</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>Sinistre précédent</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>Le précédent est survenu le</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>Limites exactes de Poisson autour des sinistres attendus&#xa0;: haut ou bas hors de 95&#x202f;%, très haut ou très bas hors de 99,8&#x202f;%.</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>Limites binomiales exactes autour de tous les prestataires&#xa0;: haut ou bas hors de 95&#x202f;%, très haut ou très bas hors de 99,8&#x202f;%.</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>Montant attendu</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>Sinistres attendus</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>Sinistres attendus&#xa0;: exposition x fréquence de la table de tarification&#x202f;; montant attendu&#xa0;: ce nombre x son coût moyen.</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>Exposition en années</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>L’exposition se partage à chaque anniversaire&#x202f;; un sinistre compte à l’âge de son jour. Inconnu&#xa0;: ni date de naissance ni nom.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>Fréquence / habituelle</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>Fréquence et coût moyen par produit</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Au plus haut</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Assurés</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>Jours assurés</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>Les limites sont celles de Poisson, exactes, et plus larges quand les mois sont agités.</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>Perte des rejetés</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Au plus bas</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>Sinistre médian</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>Suivi des sinistres</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>Jamais couverts</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>Nouveaux assurés face aux renouvelés</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>Aucune limite avant que 12 sinistres aient montré combien ils diffèrent.</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>De tous les rejetés</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>De tous les déclarés</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>De la période</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Dont</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>Une personne, 3 jours d’écart au plus, même prestation ou même cause, montants à 10&#x202f;% près ou mêmes lignes&#x202f;; les sinistres rejetés sont laissés de côté.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Avec tarif</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>Prestataires face aux limites en entonnoir</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>Motifs de rejet</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduits</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>Rejetés&#xa0;: de tous les décidés. Réduits&#xa0;: approuvés en partie ou une ligne coupée pour un motif, parmi les approuvés. Chers&#xa0;: au-dessus de la médiane de la prestation chez tous les prestataires, parmi les approuvés.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>Signal&#xa0;: limites exactes pour deux groupes aux sinistres aussi fréquents&#x202f;; hors de 95&#x202f;% haut ou bas, hors de 99,8&#x202f;% très.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Encore en carence</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>Le centre vient des 24 mois au plus avant la période&#x202f;; de tous les mois montrés si moins de 12 avaient des assurés.</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>Les vies d’un effectif sont de sexe et d’âge inconnus.</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>La fréquence habituelle est celle des jours suivants.</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>La fréquence habituelle est celle des renouvelés.</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>Il n’y a pas de tableau {name}. Il y a&#xa0;: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>Sans tarif</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>Sans tarif&#xa0;: aucune ligne de la table de tarification n’en donne la fréquence et le coût moyen.</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>Moyenne habituelle</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>Sinistres habituels</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>Ce que coûtent les sinistres des prestataires</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>seulement le tableau de ce nom</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>très élevé</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>très bas</translation>
    </message>
    <message>
        <source>within</source>
        <translation>normal</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>avr. {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>août {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>déc. {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>févr. {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>janv. {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>juil. {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>juin {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>mars {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>mai {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>nov. {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>oct. {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>sept. {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>Un produit tient ce que nomment ses propres enregistrements et pièces comptables, et sa part des produits et charges qui n’en nomment aucun&#x202f;; ce qu’il doit ainsi aux autres, ou ce qu’ils lui doivent, est en B37.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>Report du résultat des exercices antérieurs</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>Report au résultat accumulé à la fin de l’exercice</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>Saisi par pièce comptable, et supporté pour ou par d’autres</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>Sinistres survenus, sauf les non déclarés et l’épargne</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>Intérêts, et ce qui est certifié au-delà de l’épargne</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>Mouvements des capitaux propres</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>Mouvements des capitaux propres par bureau</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>Mouvements des capitaux propres par produit</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>Mouvements des provisions</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>Mouvements des provisions par bureau</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>Mouvements des provisions par produit</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>Résultat net de la période</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>Versé moins remboursé</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>Payé aux réassureurs, et saisi par pièce comptable</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>Reçu moins rendu</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>moins&#xa0;: sinistres payés</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>moins&#xa0;: primes acquises</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Sinistres</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>Pour les conseils et les autorités de contrôle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>Indicateurs en détail</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listes et fiches</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>Papiers pour les adhérents</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>Papiers pour le bureau</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Primes</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>{page} (Alt+{number})</source>
        <translation>{page} (Alt+{number})</translation>
    </message>
    <message>
        <source>{page} (F1)</source>
        <translation>{page} (F1)</translation>
    </message>
</context>
<context>
    <name>Nepali month</name>
    <message>
        <source>Ashadh</source>
        <translation>Ashadh</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>Ashwin</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>Baisakh</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>Bhadra</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>Chaitra</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>Falgun</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>Jestha</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>Kartik</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>Magh</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>Mangsir</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>Poush</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>Shrawan</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%n briefs are in {folder}.</source>
        <translation>
            <numerusform>%n fiche est dans {folder}.</numerusform>
            <numerusform>%n fiches sont dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n fichier ne compte pas&#x202f;; le tableau des fichiers dit pourquoi.</numerusform>
            <numerusform>%n fichiers ne comptent pas&#x202f;; le tableau des fichiers dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>%n régime dans {folder}</numerusform>
            <numerusform>%n régimes dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>1&#x202f;000 à 9&#x202f;999 adhérents</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 ans ou plus</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10&#x202f;000 adhérents ou plus</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 à 9 ans</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>Un réseau a besoin d’Ibis et de DuckDB, qui ne sont pas installés&#xa0;: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>Un trimestre est à rendre dans le mois qui suit sa fin.</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>Un quart des régimes se situe sous le premier quartile et un quart au-dessus du troisième&#x202f;; entre deux régimes il est pris en proportion (inclusif, comme disent les tableurs). Chaque régime compte une fois.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>Un régime a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>Ajouter un régime</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>Âge du régime</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>Parmi ses semblables, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>Un dossier vide pour les fiches</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>Un autre du régime {scheme} compte, du {day}&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Tout âge</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>Demandez au régime de le refaire avec un Coverbook plus récent.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>Repères par âge et taille, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>Repères, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>Fiche d’un régime</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>Fiches…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>Comparer les régimes d’un réseau</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>Les produits obligatoires et facultatifs ne sont jamais comparés&#x202f;; l’argent seulement dans une même monnaie.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>Tous les régimes ont rendu compte.</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>Chaque régime que connaît le réseau, et à qui demander. Il est gardé à côté des instantanés.</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>Chaque instantané du dossier compte.</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>Attendu depuis</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>Fichiers écartés</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>Premier produit</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Est parti</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>Ont rendu compte</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>Comment les ratios de tous les régimes d’un même genre ont évolué de trimestre en trimestre.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>Il ne peut être lu comme un tableau. Enregistrez-le en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>Il ne contient pas les chiffres d’exactement un régime.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>Il est endommagé. Demandez au régime de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>Ce n’est pas un instantané de Coverbook&#xa0;: la colonne {column} manque ou est d’un autre genre.</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>Ce n’est pas un instantané&#xa0;: ceux-ci finissent par .parquet.</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>Il est de la version {version}&#x202f;; ce programme lit la {known}. {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>Garder dans le répertoire</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>Les grands régimes pèsent plus ici&#xa0;: tous les numérateurs sur tous les dénominateurs, dans une même monnaie.</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>Dernier trimestre rendu</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>Se situe au-dessus de</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>Aucun instantané de {name} ne peut être lu. {file}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>Aucun instantané n’est de {name}. Sont connus&#xa0;: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Sans compte rendu</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>Sans compte rendu jusqu’à {quarter}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>Un parmi ses semblables</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>Trimestres manquants</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>Ratios des régions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rend compte</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Régimes</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>Les régimes envoient des instantanés de leurs chiffres, sans aucune personne. Mettez-les dans un seul dossier et choisissez-le ici&#xa0;: ils sont comparés entre eux, et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>Plusieurs régimes s’appellent {name}. Donnez un de leurs identifiants&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>Taille du régime</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>Instantané du</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark n’est pas installé&#xa0;: pip install {extra}, ou omettez --engine spark.</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark a besoin de Java, qui n’est pas installé&#xa0;: installez {package}, ou omettez {option}.</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>Le dossier avec les instantanés</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>Les régimes de chaque pays ensemble&#xa0;: combien rendent compte, combien de personnes ils assurent.</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>Le régime entier</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>Il y a trop peu de régimes semblables pour le comparer.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>Cette ligne a plus de cellules qu’il n’y a d’en-têtes. Donnez un en-tête à chaque colonne.</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>Ce régime</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>Ce régime n’a pas encore envoyé d’instantané.</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>Moins de 1&#x202f;000 adhérents</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>Moins de 3 ans</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Troisième quartile</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>Ce qui est dans le dossier et ne compte pas, et que faire.</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>Ce qui repose sur moins de {fewest} régimes n’est pas dit, car un régime pourrait y être reconnu.</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Où il travaille</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>Où un régime se situe parmi ses semblables, maintenant et au cours des derniers trimestres.</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>Où se situe la moitié centrale des régimes qui ont le même type de produit.</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>Qui devait avoir rendu compte à ce jour, et ne l’a pas fait.</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Pourquoi il ne compte pas</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>trimestre {quarter}, au {day}</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} n’a pas pu répondre&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}&#xa0;: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} n’est pas un jour. Écrivez-le comme 2026-01-31.</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} n’est pas un statut. Écrivez l’un de&#xa0;: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} ne peut être utilisé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} est vide. Mettez-y les instantanés des régimes.</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} est gardé dans le répertoire.</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} n’est pas un dossier. Donnez le dossier avec les instantanés.</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} figure ici deux fois. Laissez une seule ligne.</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}&#xa0;: fiche d’information</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>«&#xa0;Se situe au-dessus de&#xa0;» compte les régimes de son groupe qui ont une valeur plus petite. Si plus vaut mieux dépend du chiffre. Le groupe est du même âge et de la même taille là où il compte {fewest} régimes ou plus.</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>Demandez-nous&#xa0;: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>Indicateurs pour le tableau d’affichage</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>Un montant au-dessous de zéro a été payé sans facture, ou dépasse la facture.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>Ce qu’on nous doit, par âge</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>Ce qu’on nous doit, un par un</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>Ce que nous devons, facture par facture</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>Ce que nous devons, par fournisseur et par âge</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n conflit attend une personne&#x202f;: voir `coverbook conflicts`.</numerusform>
            <numerusform>%n conflits attendent une personne&#x202f;: voir `coverbook conflicts`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n enregistrement repris.</numerusform>
            <numerusform>%n enregistrements repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n enregistrement repris&#x202f;; nouveau dans ce livre&#x202f;: {laptops}.</numerusform>
            <numerusform>%n enregistrements repris&#x202f;; nouveau dans ce livre&#x202f;: {laptops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>Après ce paquet, ce livre et celui de {laptop} auraient les mêmes enregistrements, mais pas les mêmes fiches&#x202f;; rien n’a donc été repris. Vérifiez les deux, puis faites continuer l’un des deux ordinateurs avec une copie du fichier de l’autre.</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>Tout ce que contient ce paquet est déjà là. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>Faire un paquet…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>Aucun ordinateur {code} n’a écrit dans ce livre. Ceux qui l’ont fait&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>Rien n’a jamais été enregistré dans ce livre&#x202f;: il n’y a rien à porter à un autre ordinateur.</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>Reprendre un paquet…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>Porte ce qui a été écrit ici à un autre ordinateur, et reprend ce qui a été écrit là-bas.</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>Reprise de ce que l’autre ordinateur a écrit</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>La clé de cet ordinateur a été modifiée, et les autres prendraient ses paquets pour des faux. Remettez son fichier device.json à partir d’une sauvegarde, ou supprimez-le&#xa0;: cet ordinateur en est alors un nouveau.</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>Ce livre est verrouillé et le paquet ne l’est pas. Verrouillez le livre sur l’autre ordinateur avec les mêmes clés, puis refaites le paquet.</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>Ce n’est pas un paquet de Coverbook. Choisissez un fichier qui se termine par .packet.</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>Cet ordinateur n’a pas de clé pour signer. Démarrez-y Coverbook une fois, puis réessayez.</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>Cet ordinateur n’a encore rien écrit dans ce livre&#x202f;: il n’a rien à dire.</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>Ce paquet fait suite à des enregistrements qui ne sont jamais venus ici&#x202f;: {saves}. Reprenez le paquet fait avant celui-ci, ou laissez {laptop} en faire un pour cet ordinateur.</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>Ce paquet est endommagé, tronqué ou a été modifié. Rien n’a été repris&#x202f;; refaites-le.</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>Ce paquet est verrouillé avec une autre clé que ce livre. Les deux ordinateurs doivent avoir le livre avec les mêmes clés&#x202f;: restaurez une sauvegarde de celui dont la clé a été renouvelée en dernier.</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>Ce paquet est d’un autre livre. Des ordinateurs partagent un livre quand l’un d’eux a commencé avec une copie de celui de l’autre.</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>Ce paquet a été fait avant que {quarter} soit rouvert ici ({save}). Laissez d’abord {laptop} reprendre un paquet de cet ordinateur, puis en faire un nouveau.</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>Ce paquet a été fait par un ordinateur qui n’a jamais écrit dans ce livre&#x202f;: on ne s’y fie pas.</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>Ce paquet a été fait par un Coverbook plus récent. Installez la version la plus récente pour le reprendre.</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>Ce paquet changerait ce qui était vrai dans un trimestre clos ici&#x202f;: rien n’a été repris. Laissez le gérant rouvrir le trimestre, puis reprenez-le.</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>Deux ordinateurs ont écrit un code de deux façons, {code} et {other}&#x202f;: on ne sait pas s’ils veulent dire la même chose. Annulez l’un des deux là-bas, puis refaites le paquet.</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>Deux ordinateurs écrivent sous le code {code} ({one}, {other})&#x202f;: leurs numéros et leurs reçus ne se distinguent pas. Sur l’un d’eux, restaurez la sauvegarde d’avant, choisissez un autre code et saisissez de nouveau ce qu’il avait écrit.</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>Ce qui a été écrit ici changerait ce qui était vrai dans un trimestre clos sur {laptop}&#x202f;: rien n’a été repris. Laissez le gérant y rouvrir le trimestre, puis faites-y un nouveau paquet.</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>Où doit aller le paquet&#x202f;?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>Quel paquet est venu&#x202f;?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code} et {other} sont un seul ordinateur. Choisissez-y de nouveau {other}, puis refaites le paquet.</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} apporte&#xa0;%n enregistrement, écrit par {users}&#x202f;: {rows}. Faut-il le reprendre&#x202f;?</numerusform>
            <numerusform>{maker} apporte&#xa0;%n enregistrements, écrits par {users}&#x202f;: {rows}. Faut-il les reprendre&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name} contient&#xa0;%n enregistrement. Portez-le à l’autre ordinateur.</numerusform>
            <numerusform>{name} contient&#xa0;%n enregistrements. Portez-le à l’autre ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>{save} est ici un autre enregistrement que dans le paquet&#x202f;: l’ordinateur {device} a continué à partir d’une copie plus ancienne du livre, ou deux ordinateurs écrivent sous son code. Remettez la copie la plus récente sur l’un des deux, et saisissez-y de nouveau, sous un code à part, ce qu’il a écrit depuis.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n papier est mis en page</numerusform>
            <numerusform>%n papiers sont mis en page</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>Un fichier par papier…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>À la largeur de la fenêtre (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>Cliquez sur une ligne qui porte un code pour voir comment on y arrive.</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>Chacun dans sa langue</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>Dans quel dossier mettre un fichier par papier&#x202f;?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>Fait à partir du fichier à l’enregistrement {save} · imprimé le {day} à {time}</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>Nom, date, signature</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>Page suivante (Pg suiv)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>Aucune police d’ici n’a toutes les lettres de {words}&#x202f;: un «&#x202f;?&#x202f;» remplace celles qui manquent.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>Rien ne peut être écrit dans {folder}. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>Rien à tracer pour l’instant&#xa0;: aucune valeur n’est connue.</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Page précédente (Pg préc)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>Page {page} sur {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>Enregistrer les pages</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré. Libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>Les chiffres de ce document en tableau, au format CSV. SHA-256&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>Les chiffres de ce document pour les programmes, en JSON. SHA-256&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>L’imprimante n’a pas pris les pages. Vérifiez qu’elle est allumée, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>Il n’y a personne pour qui ce papier pourrait être fait.</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>Ces pages ne peuvent plus être affichées. Refaites-les.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>objectif {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>{name} ne peut être remplacé. Fermez-le là où il est ouvert, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>{name} n’a pas pu y être écrit. Choisissez un autre nom ou dossier, ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{name} n’a pas été écrit&#xa0;: il n’y a pas de dossier {folder}. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} et d’autres</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>Il n’y a aucun papier.</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Facultative</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>Comme l’état du partenaire l’imprime&#x202f;: produits et charges, les deux sans moins.</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>Laissez vide pour ce qui est commun à tous.</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Prestataire de soins</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>Réassureur</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>Peut ouvrir le livre et le consulter&#x202f;; vous lui donnez un rôle.</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>À faire quand quelqu’un est parti qui a pu copier la clé&#xa0;: le livre entier est réécrit sous une autre. Les mots de passe et la fiche de secours restent valables. Les sauvegardes et les copies gardent l’ancienne clé.</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>Quiconque a ce fichier peut l’ouvrir. Une fois protégé, rien ne peut y être lu sans un nom et un mot de passe. Vous en devenez l’administrateur. Si tous les mots de passe et la fiche de secours sont perdus, plus personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>Donnez un premier mot de passe.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>J’ai conservé le code</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>Il ouvre le livre quand tous les mots de passe sont perdus, et il n’est montré que maintenant. Enregistrez la fiche, imprimez-la, gardez le papier là où personne d’autre ne le trouve, et supprimez le fichier de la fiche.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mon mot de passe</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de secours</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>Vous seul le connaissez. Plusieurs mots à la suite se retiennent facilement.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>Protéger ce livre</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Enregistrer la fiche en PDF…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>Le livre est réécrit sous une autre clé.</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>L’ancienne fiche de secours ouvre encore ce qui a été copié auparavant&#xa0;: détruisez-la, et renouvelez la clé si quelqu’un l’a vue.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Le code de secours</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>Sans nouveau mot de passe, l’actuel reste. Ce qui a été enregistré reste sous ce nom.</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>Réécrire le livre</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>Vous donnez le premier mot de passe&#x202f;; la personne peut le changer ensuite.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>fiche-de-secours.pdf</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} can no longer sign in.</source>
        <translation>{name} ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} est déjà dans la liste. Choisissez cette ligne pour la modifier.</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} a maintenant le rôle&#xa0;: {role}.</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>Une année seule, ou un âge, est gardé comme date estimée.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>Nature de la pièce d’identité</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>Langue de ses documents</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Réunie dans</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>La date de naissance est estimée</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>Des sauvegardes, des tableaux exportés et des papiers imprimés peuvent contenir la même chose&#x202f;; le fichier n’en tient pas la liste.</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>Le programme ne garde pas qui a regardé ces données.</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>Ce qui est arrivé à d’autres dans une police de cette personne leur appartient et n’est pas sur ce papier.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Selon le plan</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>Bilan prévu</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>État des flux de trésorerie prévu</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>Compte de résultat prévu</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>Indicateurs prévus</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>Liquidité&#xa0;: trésorerie et placements rapportés au quart des sinistres payés et des charges de l’année.</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>Nouveaux assurés</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>Les autres produits restent ce qu’ils étaient&#x202f;; la réassurance prend la même part des primes acquises.</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>Prévu moins cible</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>Prime d’une personne assurée pendant un an</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>Ce qui n’est pas acquis ou reste dû croît comme la prime, les provisions pour sinistres comme les sinistres.</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>Ce que le plan ne dit pas est comme dans les douze mois d’avant.</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>Là où le renouvellement ne s’applique pas, tous ceux qui sont assurés le restent.</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>combien d’années à l’avance</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} n’y figure pas&#xa0;: {lacking} n’est pas connu. Indiquez-le dans Réglages, Plan d’affaires.</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>Sinistres survenus en part des primes acquises&#xa0;: 0,6 pour 60 pour cent.</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>Nouveaux assurés par an</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>De ceux qui sont assurés au début d’une année, la part qui reste&#xa0;: 0,85 pour 85 pour cent.</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>Charges d’exploitation par an</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>Les hypothèses valent à partir de ce jour, jusqu’à ce que d’autres valent.</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>Avec la part du produit dans ce que tous les produits partagent, sans la réassurance.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>Un sinistre appartient au jour de son événement. Déclaré, il est provisionné à sa dernière estimation jusqu’à ce qu’il soit payé ou rejeté&#xa0;; pour ceux qui ne sont pas encore déclarés, chaque produit a la méthode indiquée ci-dessous.</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>Principes comptables</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>Toutes les provisions sont brutes de réassurance&#xa0;; ce que les réassureurs en doivent est un actif à part.</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>Les dons n’entrent jamais dans le résultat net et ne diminuent jamais une charge&#xa0;; ils figurent après lui.</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>Le matériel et les frais de mise en place sont répartis sur leur durée d’utilité, en parts égales, selon un échéancier.</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>Les placements figurent pour ce qu’ils ont coûté&#xa0;; les intérêts courent jour après jour, une part de bénéfice compte quand elle est versée.</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>Prêt aujourd’hui</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>L’argent est comptabilisé quand il est dû ou acquis, non quand il est payé, dans une seule monnaie ({currency})&#xa0;; l’exercice commence au mois {month}.</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>Aucune police ne couvre cette personne.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>Pour les produits takaful, la rémunération de l’opérateur est une charge&#xa0;; l’excédent est partagé selon le modèle.</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>Voici la part des provisions tenue pour payable dans les trois mois, telle que le régime l’a fixée.</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>Une entrée</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>Un départ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>La prime est émise le jour de son échéance tant que la police est en vigueur, et acquise sur les jours qu’elle couvre. Ce qui n’est pas encore acquis est la provision pour primes non acquises. Les droits d’adhésion sont d’autres produits.</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>Prime de la période</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>Les primes à recevoir sont celles qui sont échues et impayées&#xa0;; ce qui est dû depuis plus de 180 jours est signalé comme douteux.</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>Provisionné des sinistres ouverts</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>Épargne aujourd’hui</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>Les chiffres d’un trimestre clôturé sont figés. Ce que l’on découvre plus tard est comptabilisé dans un trimestre ouvert&#xa0;; un trimestre rouvert le dit, avec le motif.</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>Le régime n’a pas fixé quelle part de chaque provision est payable dans les trois mois&#xa0;: le ratio de liquidité est une mesure approchée.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>Qui est couvert</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>Changer le titulaire</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Couvert à partir du</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>Mettre fin à une police</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>Mettre fin à la police</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>Donner un autre titulaire à une police</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>Entrent le</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>Dernier jour couvert</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>Laissez vide pour un groupe.</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>Laissez vide sauf si elle a fini plus tôt.</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>Début de la nouvelle période</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>D’un groupe compté et non nommé&#xa0;: combien ils sont pour cette période.</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>D’un groupe dont les personnes ne sont pas nommées.</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>Seulement d’une sortie apprise tard&#xa0;: son jour, dans un trimestre alors déjà clôturé.</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>Seulement de qui a rejoint la police après son début&#xa0;: le jour à partir duquel les livres le comptent.</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>Seulement si son titulaire est mort ou la quitte.</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>Personne couverte</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>Police à renouveler</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>Renouveler une police</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>Renouvelle la police</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>Somme assurée</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>Retirer une personne d’une police</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>Ajouter des personnes à une police</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>Vrai dernier jour</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>En général le lendemain de la fin de la période précédente.</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>Titulaire de la police dès lors</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Motif de la fin anticipée</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>Commission sur les primes cédées par traité</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>Droits encaissés avant leur échéance</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>Droits encaissés longtemps avant leur échéance</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>Intérêts sur l’épargne</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>Droits d’adhésion dus</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>Droits d’adhésion encaissés</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>Paiements de sinistres</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>Primes cédées par traité</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>Primes dues</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>Primes encaissées</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>Primes encaissées avant leur échéance</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>Primes encaissées longtemps avant leur échéance</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>Encaissé d’avance, maintenant échu</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>Encaissé d’avance, maintenant à moins de trois mois</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>Ristournes dues</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>Ristournes payées</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>Épargne versée</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>Épargne retirée</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>Part des sinistres portée par traité</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>Commission de l’opérateur takaful sur les contributions</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>Repris aux sorties, impayé et non acquis</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>Acquise sur</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>Autres parties de cette prime</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, car la couverture a pris fin le {day}</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>Par personne à charge</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>Par police</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>Pourcentage du prêt</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>Pourcentage du capital assuré</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>Une ristourne ou une avance qui attend, ou une prime qui a été payée.</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>Montant versé</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Couvre du</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>Couvre jusqu’au</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>Laissez vide tant qu’elle n’est pas payée.</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>Un montant inférieur à la prime est un paiement partiel&#xa0;: le reste demeure dû. Ce qui dépasse est gardé comme avance.</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>D’une ristourne pour une sortie dans un trimestre déjà clos&#xa0;: le jour de cette sortie. Des parties d’une même prime qu’une sortie a écourtée&#xa0;: son échéance.</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>Le prêt pour l’assurance emprunteur, l’épargne pour l’assurance liée à l’épargne. Sinon, laissez vide.</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Payer la ristourne</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>Prime rendue</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>La couverture a pris fin le {day}&#xa0;: {owed} dus sur {whole}.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>Tapez une partie du nom de l’adhérent, de la police ou de la prime.</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Pourquoi elle est rendue</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>Droit d’adhésion</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Ristourne</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échue ce jour</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Non due</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>À rembourser</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>Un reçu, un code, ou une partie du nom d’un adhérent</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>Aucune prime n’est due ni payée.</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>Aucune prime n’est encore due. Chaque police amène sa prime quand elle est souscrite ou renouvelée.</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un nombre de 0 à 9999</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un montant dans cette monnaie</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>Donnez un montant, ou un tableau de paiements.</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>Dans (années)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>Paiements à venir</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>Le tout est arrondi une seule fois&#xa0;: ses parties peuvent s’en écarter un peu.</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valeur aujourd’hui</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>Valeur actuelle de paiements à venir</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>une probabilité se situe entre 0 et 1&#xa0;; trois quarts s’écrivent 0.75</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>sa probabilité, de 0 à 1&#x202f;; sinon certain</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>dans combien d’années&#x202f;; sinon une</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>intérêt annuel&#xa0;: 0.10 vaut dix pour cent</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>il ne peut pas être lu&#xa0;; donnez une table en texte simple (CSV, UTF-8)</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>plusieurs&#xa0;: un tableau de amount, probability, years</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>les colonnes sont&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>la ligne a plus de cellules que de colonnes&#xa0;; écrivez 1000, pas 1,000</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>ce qui peut être payé</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>Ce qui le montre, ou ce qui est à faire</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>%n constat est ouvert, sur {whole} enregistrements.</numerusform>
            <numerusform>%n constats sont ouverts, sur {whole} enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>Les sinistres sont-ils comparés à ceux sur lesquels le tarif compte&#x202f;?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>Les dons sont-ils montrés à part de ce que le régime gagne&#x202f;?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>Les coûts de la microassurance sont-ils séparés de ceux des autres activités de l’organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>Les indicateurs sont-ils communiqués régulièrement aux adhérents et aux partenaires&#x202f;?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>L’actif de {amount} est égal au passif et aux fonds propres.</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>Les trois états peuvent-ils être établis, et sont-ils équilibrés&#x202f;?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>Suivi des sinistres</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>Attention au client</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>Les placements arrivent-ils à échéance quand il faut payer sinistres et charges&#x202f;?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>La plupart des bénéficiaires reçoivent-ils leur argent dans les trente jours&#x202f;?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>Les contrôles trouvent-ils peu d’enregistrements douteux&#x202f;?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>La direction regarde-t-elle les chiffres des sinistres chaque trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>Les dons de {amount} en douze mois figurent sur leur propre ligne.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>États financiers</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>Un actuaire a-t-il dit quelles données il faut recueillir pour chaque produit&#x202f;?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>Chaque réclamation de plus de trente jours a-t-elle une réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>Chaque produit a-t-il les provisions qu’il lui faut&#x202f;?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>Presque chaque sinistre a-t-il son événement, sa cause et sa perte&#x202f;?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>Quelqu’un de compétent a-t-il revu les tarifs ces deux dernières années&#x202f;?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>Les responsables et le personnel ont-ils été formés à l’assurance&#x202f;?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>A-t-on demandé aux adhérents, dans l’année, ce dont ils ont besoin&#x202f;?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>Les livres ont-ils été audités dans l’année&#x202f;?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>Les charges de la période ont-elles été saisies&#x202f;?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>Sait-on ce que coûte la gestion de chaque produit&#x202f;?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>La date de naissance de presque chaque assuré est-elle connue&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>Y a-t-il une politique écrite disant ce qui peut être placé et où&#x202f;?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>Connue de {part} assurés sur {whole}, {share}.</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>Manque pour&#xa0;: {products}.</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>Presque tous veut dire 95 pour cent, la plupart veut dire la moitié.</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>Aucun sinistre n’a été déclaré ces douze derniers mois.</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>Aucun sinistre n’a été réglé ces douze derniers mois.</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>Il y a un an, rien n’était provisionné pour des sinistres.</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>Aucune réclamation n’a plus de trente jours.</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>Personne n’est assuré nommément.</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>À aucun produit ne manque la méthode d’une provision qu’il lui faut.</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>De ce qui a été provisionné aux quatre derniers trimestres, {share} est resté.</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>On répond dans Réglages, Les neuf principes. Une réponse vaut un an.</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>Données pertinentes et exactes</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>Séparation des données</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>Compétence technique</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>Il y a des pièces comptables sur les charges.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Il n’y a pas encore de produit.</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>Il n’y a qu’un produit&#xa0;: toutes les charges sont les siennes.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>Les provisions pour sinistres d’il y a un an ont-elles suffi&#x202f;?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>Ce que les produits partagent l’est par une clé que le régime a choisie.</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>Ce que les produits partagent l’est par les primes acquises, car aucune autre clé n’a été choisie.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>people</source>
        <translation>des personnes</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>le livre</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>{part} sinistres sur {whole} des douze derniers mois les indiquent, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>{part} sinistres sur {whole} des douze derniers mois, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{part} réclamations sur {whole} ont une réponse, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{part} produits sur {whole} ont une table de tarification.</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>Autant que l’épargne, en cas de décès</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>Argent pour les nuits à l’hôpital</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>Accouchement</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>Couverture récolte d’une saison</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>Décès par accident</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>Décès par maladie ou vieillesse</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>Mort d’un animal</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>Couverture obsèques</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>Obsèques d’un enfant</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>Obsèques d’un adulte</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>Couverture santé</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>Aide aux obsèques</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>Couverture décès d’un an</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>Couverture bétail</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>Perte de la récolte</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>Versement selon l’indice</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>Séjour à l’hôpital</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>Consultation et médicaments</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>Couverture par indice climatique d’une saison</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>Reste du prêt</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>Un ratio de la prime acquise&#xa0;: 0,7 pour soixante-dix pour cent.</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>Une part&#xa0;: 0,8 pour quatre-vingts pour cent. Laissez vide pour le montant entier.</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>Sinistres non encore déclarés</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>Ticket modérateur, en pour cent</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>Compte tant que moins de dix sinistres sont déclarés&#x202f;; 45 si c’est vide.</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>Délai de grâce pour renouveler, en jours</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>Développement par</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>Âge d’entrée</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>Âge de sortie</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>Ratio de sinistralité attendu</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>En pour cent&#xa0;: 10 pour un dixième.</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>Laissez vide si rien n’est déclaré après le dernier mois connu.</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>Plafond par sinistre</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>Plafond par année</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>D’un produit takaful&#x202f;; l’opérateur a le reste. Vide&#xa0;: tout est aux participants.</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>Des contributions&#xa0;: due à l’opérateur à leur échéance, c’est une charge.</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>Part des participants dans l’excédent, en pour cent</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>Part provisionnée des sinistres ouverts</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>Acquisition de la prime</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>Facteur de queue</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>Commission de l’opérateur takaful, en pour cent</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Durée en mois</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>Jours habituels de l’événement à la déclaration</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>Jours habituels entre paiement et réception</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>Délai de carence en jours</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>Ce que l’assuré paie de chaque sinistre, de 0 à 100.</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>Qui porte le risque</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>Assurance emprunteur</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Invalidité</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>Assurance mixte</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>Obsèques</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>Indemnité journalière d’hospitalisation</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>Épargne-vie</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Bétail</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>Temporaire décès</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>Indice climatique</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Vie entière</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>Une commission que l’un paie et que l’autre reçoit est éliminée dans la mesure où les deux la donnent.</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>Avant réassurance&#x202f;: ce que les partenaires cèdent aux réassureurs n’est pas un coût du programme.</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>Compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>Éliminations</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>Les charges et autres produits de tous les partenaires s’additionnent.</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>Les chiffres dont les mois ne sont qu’en partie dans ces jours sont laissés de côté&#x202f;; ils figurent plus bas.</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>Indicateurs du programme</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>Aucun partenaire n’a donné de chiffre dans ces jours&#x202f;: le programme est le livre propre.</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>Livre propre</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>Livre propre ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>Les primes et sinistres que plusieurs rôles donnent d’un produit comptent une fois&#x202f;: ceux du rôle qui en donne le plus.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>Le programme de tous les partenaires</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>À qui est chaque chiffre</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>non&#x202f;: en partie seulement dans ces jours</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>oui&#x202f;: en entier dans ces jours</translation>
    </message>
    <message>
        <source>{code} ({role})</source>
        <translation>{code} ({role})</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>A code that holds the signed figures of this statement</source>
        <translation>Un code qui contient les chiffres signés de cet état</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>Une ligne qui n’est pas citée est nulle.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>Vérifier un état de {scheme}</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>Code {number} sur {count}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>Il manque le code {number} sur {count}. Photographiez-le aussi.</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>Comparez-les avec ce qui est imprimé&#xa0;: seul ce qui se trouve dans le code est signé.</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>Comparez cette clé avec celle que le régime vous indique lui-même, sur son tableau d’affichage ou par téléphone. Une page qui porte une autre clé parle pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>Condensat de tous les chiffres</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>Chaque état est signé avec cette clé et imprime ces chiffres. Indiquez-les à ceux qui se fient à vos états, au tableau d’affichage ou par téléphone, pour qu’ils puissent comparer. Quiconque peut ouvrir ce livre peut signer avec elle.</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>Donnez cette page aux adhérents, aux partenaires et aux auditeurs&#xa0;: sur tout téléphone, elle lit le code d’un état sur une photo et dit s’il est le vôtre, sans réseau.</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>Clé du régime</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Lignes de l’état</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>Aucun code d’un état n’a été trouvé. Photographiez le code en entier, à plat et net.</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>Coller ce qu’un autre programme a lu dans le code</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>Photographiez le code de l’état, ou choisissez-en une image. Rien ne quitte cet appareil, et il ne faut pas de réseau.</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>Preuve des chiffres</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>Enregistrer la page qui vérifie les états</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>Enregistrer la page qui vérifie les états…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>Signé comme provisoire&#xa0;: la période n’était pas clôturée, et ses chiffres peuvent encore changer.</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>Signé comme définitif&#xa0;: la période était clôturée, et ses chiffres sont figés.</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>Prendre ou choisir une photo</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>Le code est coupé ou a été modifié&#xa0;: il ne contient pas de chiffres lisibles.</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>Les chiffres sont trop nombreux pour un seul code. Ils se trouvent dans&#xa0;%n code&#xa0;: photographiez-le.</numerusform>
            <numerusform>Les chiffres sont trop nombreux pour un seul code. Ils se trouvent dans&#xa0;%n codes&#xa0;: photographiez-les tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Lecture de la photo…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>La signature ne tient pas&#xa0;: quelque chose a été modifié dans le code. Ne vous fiez pas à ces chiffres.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>Ce sont les chiffres du régime, signés comme provisoires&#xa0;: la période n’était pas clôturée, et ils ont pu changer.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>Ce sont les chiffres du régime, signés comme définitifs&#xa0;: la période était clôturée.</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>Ces codes viennent de papiers différents. Donnez ceux d’un seul papier à la fois.</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>Ces chiffres sont signés avec une autre clé&#xa0;: ce ne sont pas ceux de ce régime.</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>Ce navigateur est trop ancien pour déplier le code. Ouvrez la page dans un plus récent.</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>Ce code contient les dix indicateurs et chaque ligne, signés avec la clé du régime. La page que le régime distribue le lit sur une photo, sans réseau, et dit s’il est celui du régime. Comparez la clé avec celle que le régime vous indique lui-même.</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>Ce code est plus récent que cette page. Demandez au régime sa page la plus récente.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>Ce fichier n’est pas une image que l’on puisse ouvrir. Donnez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>verifier-un-etat.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}, médiane</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>Facture déjà notée</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>Créance déjà notée</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>Avance à un prestataire de soins</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>Avance au personnel et à d’autres</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>Autre créance passée en perte</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>Honoraires d’audit, juridiques et d’actuariat</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Frais bancaires</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>Entre la caisse et la banque</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>Obligations, actions et autres placements longs</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>Sinistres d’un produit sans polices</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>Sinistres récupérés tard, reçus</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>Sinistres à la charge du réassureur, sans traité</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>Sinistres récupérés par traité, reçus</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>Commission du réassureur</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>Commission reçue</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>Commission aux agents</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>Informatique et logiciels, fonctionnement</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>Dépôt à terme à la banque</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>Don ou subvention pour faire marcher le régime</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>Don au capital</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>Électricité, eau et téléphone</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>Matériel, mobilier et véhicules</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>Charge hors assurance</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>Charge exceptionnelle</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>Produit exceptionnel</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>Aide donnée gratuitement</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>Produit hors assurance</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>Intérêts et autres revenus des placements</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>Intérêts déjà notés, reçus</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>Intérêts gagnés et pas encore reçus</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>Intérêts des emprunts</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>Agrément et contrôle</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>Emprunt, à plus de trois mois</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>Emprunt, à trois mois au plus</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>Réunions, sensibilisation et publicité</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>Droits d’adhésion</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>Fournitures de bureau</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>Autre administration</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>Autres capitaux</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>Autre coût de la réassurance</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>Autre charge d’exploitation</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>Autre produit d’exploitation</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>Payé d’avance, et autres biens gardés</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>Payé d’avance, maintenant consommé</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>Prime d’un produit sans polices</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>Prime cédée par traité, payée</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>Prime au réassureur, sans traité</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>Prime passée en perte</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>Impression et photocopies</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Loyer</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>Réparations et entretien</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>Salaires</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>Charges sociales et assurance du personnel</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>Excédent des années précédentes</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>Impôt sur l’excédent</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Formation du personnel</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>Transport et déplacements</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>Usure du matériel</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>Par personnes à charge</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>Par polices</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>Jours en moyenne, de l’événement à la fin</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>De ceux couverts la veille</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>Disponible pour 100 de dépenses d’un trimestre</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>Sans ceux qui ont déménagé</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>Il y a autant d’assurés qu’au début.</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>Sur 100 de primes, {number} sont allés aux sinistres.</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>Pour 100 dus, le régime détient {number} sur quoi l’on peut compter.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>La moitié des sinistres réglés ont demandé&#xa0;%n jour ou moins.</numerusform>
            <numerusform>La moitié des sinistres réglés ont demandé&#xa0;%n jours ou moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>On ne peut rien en dire.</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>Sur 100 personnes à qui le régime s’adresse, {number} sont assurées.</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>Sur 100 de primes, {number} sont allés à la gestion.</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>{number} sont disponibles pour 100 payables dans les trois mois.</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>Sur 100 sinistres déclarés, {number} ont été rejetés.</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>Sur 100 assurés qui pouvaient renouveler, {number} l’ont fait.</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>Sur 100 de primes, il est resté {number}.</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>Sur 100 de primes, il a manqué {number}.</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} Cela peut encore changer.</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>Il y a {share} d’assurés de moins qu’au début.</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>Il y a {share} d’assurés de plus qu’au début.</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>Livre de caisse et reçus et paiements</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>État des flux de trésorerie et trésorerie</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>Registre des sinistres et sinistres payés</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un côté</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>L’autre côté</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>Primes à recevoir et échéances moins reçus</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>Rapprochements</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>Provision pour sinistres en cours de règlement</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>Provision pour sinistres non déclarés</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>trésorerie du bilan</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>sinistres payés du compte de résultat</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>échéances moins reçus des enregistrements</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>passif et fonds propres</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>solde d’ouverture et mouvement</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>trésorerie d’ouverture et flux</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>paiements du registre des sinistres</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>primes à recevoir du bilan</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>reçus moins paiements des enregistrements</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>variation de la trésorerie du bilan</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>solde de clôture</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}&#xa0;: {left} ({one}) et {right} ({other}) diffèrent de {off}.</translation>
    </message>
    <message>
        <source>{one} / {other}</source>
        <translation>{one} / {other}</translation>
    </message>
</context>
<context>
    <name>Record form</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>Laissez vide pour prendre le numéro suivant.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>%n ligne en tout&#x202f;; les {most} plus récentes sont montrées. Cherchez des mots pour trouver les autres.</numerusform>
            <numerusform>%n lignes en tout&#x202f;; les {most} plus récentes sont montrées. Cherchez des mots pour trouver les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>Une partie d’un nom, d’un code ou d’un jour</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>Choisissez d’abord un enregistrement de la liste.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>L’enregistrement a été retiré&#xa0;: il n’en reste que l’historique.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>de cette feuille</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>qui contiennent ces mots</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>autant au plus</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>avec au plus tant de colonnes</translation>
    </message>
    <message>
        <source>{sheet} ({count})</source>
        <translation>{sheet} ({count})</translation>
    </message>
</context>
<context>
    <name>Recovery sheet</name>
    <message>
        <source>Keep this sheet in a closed envelope, in a locked place away from the computer.</source>
        <translation>Gardez cette fiche sous enveloppe fermée, sous clé, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Gardée par</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>Dès qu’une nouvelle fiche est faite, celle-ci n’ouvre plus que les copies d’avant&#xa0;: détruisez-la alors.</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>Ouvre {file}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>Quand tous les mots de passe sont perdus&#xa0;: ouvrez le fichier, choisissez «&#xa0;Avec la fiche de secours&#xa0;», saisissez le code, le nom d’un administrateur et un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Quiconque a cette fiche et le fichier peut tout y lire.</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>Couverture expirée</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>Antérieur à la couverture</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>Pendant le délai de carence</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Plafond atteint</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>Au-delà de la limite d’âge</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>Prestataire non agréé</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>Déclaré trop tard</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>Service non rendu</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>Un village, un groupe, ou une partie d’un nom ou d’un numéro de téléphone</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>Les couvertures qui prennent fin dans les 60 jours, ou qui ont pris fin pendant le délai de grâce, et qui ne sont pas renouvelées.</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Entrée&#xa0;: renouveler celle-ci · Espace&#xa0;: retenir ou écarter · Ctrl+A&#xa0;: toutes ou aucune · Ctrl+Entrée&#xa0;: renouveler les retenues</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>Par le formulaire</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>Prochaine période à partir du {start}.</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Non renouvelée</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>Renouveler&#xa0;%n police</numerusform>
            <numerusform>Renouveler&#xa0;%n polices</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>Renouvellements à venir&#xa0;: liste d’appels</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>L’enregistrement {save} est annulé.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>Les {shown} premières sur {count} sont affichées&#xa0;: affinez la recherche.</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>Les renouvellements ont été annulés aussitôt</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>Qui appeler pour un renouvellement</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>seulement la couverture qui finit ce jour ou avant</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>seulement la couverture qui finit ce jour ou après</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>seulement celles qui contiennent ces mots&#xa0;: un village, un groupe, un nom</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>Report view</name>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>À la fin du</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, plusieurs tableaux dans un dossier (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>Aucune ligne.</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>D’aucun bureau</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>Il n’y a rien à dire de ces jours.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>Tout ce que l’on sait d’une personne</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>Livre de banque</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>Fiche d’un sinistre</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>Fiche d’un adhérent</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Livre de caisse</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>État des flux de trésorerie</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>Donnez le code de l’enregistrement.</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>Indicateurs par produit</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>D’aucun produit</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>De toute l’organisation, et d’un produit qui a ses propres actifs.</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet demande DuckDB, qui n’est pas installé&#xa0;: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>Provisions par produit</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>Il n’y a pas de rapport {name}&#x202f;; le plus proche est {near}. `coverbook reports` les donne tous.</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>Il n’y a pas de feuille {name}. Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>Il n’y a plus de {code}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>en CSV, un fichier par tableau, dans ce nouveau dossier</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>en Parquet, un fichier par tableau, dans ce nouveau dossier</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>en classeur, une feuille par tableau</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>à la fin de ce jour</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>à la fin de ce jour, aujourd’hui par défaut</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>d’un seul bureau&#x202f;; - pour ce qui n’appartient à aucun</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>d’un seul produit</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>de l’enregistrement de ce code</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>sur papier, en PDF</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>jusqu’à ce jour</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, montants en {currency}</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un tel nombre&#x202f;; écrivez dix pour cent 0,10.</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>Une erreur type demande des sinistres dans chaque période dès son premier âge&#xa0;; {empty} sur {periods} n’en ont pas.</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>Une erreur type demande les sinistres d’au moins {least} périodes&#xa0;; il y en a {periods}.</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>Un délai supposé n’a pas d’erreur type.</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>Comme pour la vie entière, et ce qui s’accumule pour ceux qui vivent jusqu’au terme.</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>Délai supposé en jours</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisée</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>Comptabilisé à la place&#xa0;: {method}.</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>Cape Cod&#xa0;: sinistres et primes à ce jour</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>Certifié pour le {day} par {who} le {when}</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>Sinistres non déclarés, selon chaque méthode</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>Sinistres depuis</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>Les données suffisent</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>Chaque produit a sa propre erreur type&#xa0;; elles ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>Primes acquises&#xa0;: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>Moins de deux périodes ont des sinistres&#xa0;: rien ne montre comment les sinistres arrivent après leur période.</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>Moins de deux périodes entières ont été couvertes depuis le premier sinistre, aucune ne montre donc comment une autre grandira&#xa0;: un délai de {days} jours en moyenne est supposé.</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Cela dépend</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Méthode&#xa0;: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>Méthodes des provisions</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>Aucun sinistre n’est déclaré, et aucun ratio de sinistres attendu n’est donné.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>Aucun ratio de sinistres attendu n’est donné, et aucune prime acquise ne permet de le déduire.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>Aucun ratio de sinistres attendu n’est donné.</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>Aucun pourcentage n’est donné.</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>Aucune prime n’a été acquise pendant ces périodes.</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>Aucune pour le seul prêt&#xa0;; avec une épargne, ce qui a été épargné avec intérêts.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>Des périodes antérieures, tout est tenu pour déclaré.</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>De chaque période, tout est tenu pour déclaré.</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>Seule la méthode Chain Ladder a une erreur type.</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>Les périodes dont les sinistres ne disent encore rien, au nombre de {periods}, sont estimées par les facteurs de décalage, à un ratio de sinistres de {ratio}.</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>Les périodes dont les sinistres ne disent encore rien, au nombre de {periods}, sont estimées par la moyenne des autres, car aucune prime n’a été acquise.</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>Périodes dont des sinistres sont encore à venir</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>Source du ratio</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>Épargne avec intérêts</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>Part déclarée</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>À venir par chain ladder</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>À venir par facteurs de décalage</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>Trop peu de sinistres sont déclarés pour voir avec quel retard ils arrivent ({number}, il en faut {least})&#xa0;: un délai de {days} jours en moyenne est supposé.</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>Trop peu de sinistres pour la méthode comptabilisée&#xa0;; comparez avec {method}.</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>Sauf si chaque sinistre est déclaré dès qu’il survient.</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>Sauf si chaque sinistre est réglé dès qu’il est déclaré.</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>D’habitude aucune&#xa0;: la prime peut suivre les sinistres au renouvellement de la couverture.</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>Ce qu’il faut à chaque produit, et ce qu’il a</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>Ce qui est à venir s’additionne au montant de la méthode, arrondi une seule fois.</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>Ce que le produit a</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>Ce qui a été épargné avec ses intérêts, ou les pensions promises.</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>Ce qui a été épargné, avec ses intérêts.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>Si la prime reste la même à vie&#xa0;: ce que les premières années paient pour les dernières.</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>Partout où la prime est payée pour des jours encore à venir.</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>Pourquoi sans</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>le produit</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}&#xa0;: le montant est inférieur à 0. Une provision n’est jamais comptabilisée au-dessous de 0.</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>{share}&#xa0;% des sinistres non décidés, et ce qui est accepté et impayé</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>Un assureur partenaire</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>Partagé avec un partenaire</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>Le régime lui-même</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>Au-dessus de {amount}, une deuxième personne donne son accord avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>Responsable des sinistres</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>Fait tout, sauf dire qui travaille ici.</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>Fait tout, dit qui travaille ici et renouvelle la clé.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>Une personne reste administrateur&#xa0;: sinon personne ne pourrait dire qui travaille ici.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Lit tout, ne change rien.</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>Saisit les adhérents, la couverture, les primes et les sinistres déclarés.</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>Saisit, décide et paie les sinistres.</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>Ceci apporte des sinistres avec leur décision&#xa0;: une deuxième personne donne son accord par son propre mot de passe.</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>Ce travail revient à quelqu’un d’autre ici. Demandez à une personne dont le rôle est&#xa0;: {role}.</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>Vous avez saisi ce sinistre&#xa0;: quelqu’un d’autre le décide, ou approuve votre décision.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} ne fait pas partie des personnes de ce livre.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} ne fait pas partie des personnes de ce livre. Son administrateur peut l’ajouter.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>Une charge par police ou par personne est un montant, sans pourcentage.</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>Une charge sur le capital assuré ou sur le prêt est un pourcentage, sans montant.</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>Un sinistre se décide au plus tôt le jour de sa déclaration, le {reported}.</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>Un sinistre se déclare au plus tôt le jour de l’événement, le {incurred}.</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>Une réclamation reçoit sa réponse le jour où elle est arrivée, {received}, ou après.</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>Un sinistre décidé a besoin du jour de la décision.</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>Une empreinte a 64 signes&#xa0;: 0 à 9 et a à f.</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>Un fichier a {most} Mo au plus.</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>Une clé fixe demande un produit et son pourcentage à chaque ligne.</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>Une ligne se prévoit en argent&#xa0;: remplissez le montant prévu et laissez l’objectif vide.</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>Un document appartient à une seule fiche&#xa0;: une personne, une police, un sinistre, un bien ou une pièce comptable. Seul le logo du régime n’appartient à aucune.</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>La période d’un partenaire commence avec un mois&#x202f;: écrivez le premier jour d’un mois ou d’un trimestre.</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>La période d’un partenaire finit avec un mois&#x202f;: écrivez le dernier jour d’un mois ou d’un trimestre.</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>Une police en renouvelle une antérieure&#xa0;: {policy} commence le {start}, pas avant elle.</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>Une police renouvelle une police antérieure, pas elle-même.</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>Un motif de départ demande le dernier jour couvert.</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>Un échéancier prend fin dans les {years} ans après son premier jour.</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>Une pièce comptable en solde une autre, non elle-même.</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>Un compte va avec une ligne de trésorerie, B02, non avec {line}.</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>Un recours porte sur un sinistre&#x202f;: nommez le sinistre rejeté.</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>Un indicateur se prévoit en ratio&#xa0;: remplissez l’objectif et laissez le montant vide.</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>Un sinistre ouvert n’a pas de jour de décision&#xa0;: choisissez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>Il reste à la fin au plus le montant, et rien d’une facture ou d’intérêts.</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>Le sinistre {claim} a été décidé le {day}&#xa0;: aucune estimation n’est postérieure.</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>Le sinistre {claim} a été déclaré le {day}&#xa0;: aucune estimation n’est antérieure.</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>Elle appartient à son propre jour, le {day}, ou à un jour antérieur.</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>Il échoit après le jour de l’achat, {first}.</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>Il est gardé depuis le {day} et ne peut être retiré plus tôt.</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>Il court du {first} au {last}&#xa0;: le jour de l’abandon se situe entre les deux.</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>Il a été vendu entre le jour de l’achat et celui de l’échéance.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>La part de la microassurance dans un coût va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>Une seule clé vaut à partir du {day}&#xa0;: la première ligne de ce jour dit {key}.</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>Seule une clé fixe a des pourcentages&#xa0;: laissez ceci vide.</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>Seul un excédent de perte annuelle se convient en pour cent des primes acquises, alors sans montant conservé&#xa0;: laissez l’un des deux vide.</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>Seul un produit takaful a un opérateur&#xa0;: choisissez son modèle, ou laissez ces champs vides.</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>Seul ce qui a été vendu ou abandonné avant sa fin rapporte quelque chose&#xa0;: dites quel jour.</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>Dites combien de temps cela dure&#xa0;: pour combien de mois, ou jusqu’à quel jour.</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>Indiquez les mois ou le dernier jour, et laissez l’autre vide.</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>Dites ce que le régime conserve&#xa0;: le réassureur porte ce qui le dépasse.</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>La tranche se termine au moins à son premier âge, {first}.</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>Le contrat se termine au plus tôt le jour où il commence, le {first}.</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>Les jours chevauchent ceux du traité {treaty}, de même genre.</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>L’âge de sortie est au moins égal à l’âge d’entrée, {entry}.</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>Le dernier jour couvert se situe entre le {first} (la veille du début) et le {last}.</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>Le prêt se termine au plus tôt le jour où il commence, le {start}.</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>Le logo du régime est gardé comme image PNG.</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>L’argent est reçu au plus tôt le jour du paiement, le {paid}.</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>Les pourcentages à partir du {day} font {total}, et non 100.</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>La période finit le jour où elle commence, {first}, ou après.</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>La période de l’objectif se termine au plus tôt le jour où elle commence, le {first}.</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>La police se termine au plus tôt le jour où elle commence, le {start}.</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>L’échéancier prend fin à son premier jour, le {first}, ou après.</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>La durée couverte par une prime a besoin de son premier et de son dernier jour.</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>La durée couverte se termine au plus tôt le jour où elle commence, le {first}.</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>Le traité finit son premier jour, {first}, ou après.</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>Le vrai dernier jour est le dernier jour couvert, ou un jour avant.</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>Sous ce modèle, l’opérateur n’a aucune part de l’excédent&#xa0;: laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>Indiquez le plus qui peut être placé, ou la note minimale.</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>Indiquez le taux annuel&#xa0;: les intérêts courent à ce taux. Écrivez 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>Écrivez le montant entier&#xa0;: un échéancier de rien n’impute rien.</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>Indiquez le prix payé&#xa0;: un placement de rien n’en est pas un.</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code} est réunie dans {stays}&#xa0;: écrivez {stays} à la place.</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{line} de {product} découle de ses polices, primes, sinistres et épargnes&#xa0;: retirez-le de la pièce comptable.</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} a déjà donné {line} du {first} au {last}&#x202f;: corrigez ce chiffre, ou prenez d’autres mois.</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{person} n’a pas épargné autant au {day}&#xa0;: l’épargne ne descend pas sous zéro.</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} est d’un autre titulaire ou groupe&#xa0;: seule la police d’un titulaire décédé est renouvelée par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} figure sur {line}&#xa0;: laissez la ligne vide.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>«&#xa0;{currency}&#xa0;» n’est pas une monnaie&#xa0;: écrivez ses trois lettres majuscules (ISO 4217). Est-ce {nearest}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n sinistre est arrivé décidé et sans estimation&#xa0;: son coût n’est connu qu’après coup.</numerusform>
            <numerusform>%n sinistres sont arrivés décidés et sans estimation&#xa0;: leur coût n’est connu qu’après coup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>En règlement alors</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>Sinistres en cours de règlement de {product}, face aux sinistres déclarés alors</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>Sinistres non déclarés de {product}, face aux sinistres déclarés plus tard</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>Les sinistres de ces jours que personne n’a encore déclarés n’y sont pas&#xa0;: les derniers trimestres peuvent finir plus mal.</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En pour cent</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>Reste&#xa0;: ce qui était provisionné moins ce qu’il a fallu&#xa0;; au-dessous de zéro, la provision n’a pas suffi.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>Non déclarés alors</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>Fin du trimestre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Provisionné</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>Les provisions d’alors sont calculées avec les estimations, les décisions et les paiements datés d’alors ou d’avant.</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>Liquidation des provisions pour sinistres</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>Liquidation des provisions pour sinistres de {product}</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>Encore en règlement</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>tous les produits</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>%n sinistre de l’indice {index} enregistré, {amount} en tout.</numerusform>
            <numerusform>%n sinistres de l’indice {index} enregistrés, {amount} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>%n personne inscrite avec {name}, ménage {household}.</numerusform>
            <numerusform>%n personnes inscrites avec {name}, ménage {household}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>%n personne inscrite avec {name}, police {policy}.</numerusform>
            <numerusform>%n personnes inscrites avec {name}, police {policy}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>%n personne ajoutée à la police {policy} de {name}.</numerusform>
            <numerusform>%n personnes ajoutées à la police {policy} de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>%n police renouvelée pour {amount}, enregistrement {save}.</numerusform>
            <numerusform>%n polices renouvelées pour {amount}, enregistrement {save}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n reçu, {amount} encaissés, enregistrement {save}.</numerusform>
            <numerusform>%n reçus, {amount} encaissés, enregistrement {save}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>Sinistre {claim} de {name} déclaré, estimé à {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>Sinistre {claim} de {name} accepté&#xa0;: {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>Sinistre {claim} de {name} en examen, chez {reviewer}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>Sinistre {claim} de {name} en examen, chez {reviewer}. Manque encore&#xa0;: {documents}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>Sinistre {claim} de {name} rejeté.</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>Les sinistres sont traités ainsi désormais.</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>Clôturé&#xa0;: {quarter}. Ses chiffres sont figés.</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>Réponse donnée à la réclamation {code}.</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>Confirmé&#xa0;: provisions, {quarter}.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>Une version de {record} vaut.</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>{name} est maintenant titulaire de la police {policy}.</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>La police {policy} de {name} prend fin le {last}.</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>Préparé&#xa0;: {quarter}. Une autre personne peut maintenant le clôturer.</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>Les reçus se comptent ainsi désormais.</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>Renouvelée pour {name} sous {policy}, jusqu’au {end}.</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>Rouvert&#xa0;: {quarter}. Le motif reste visible.</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>Enregistrement {save} annulé (%n ligne comme avant).</numerusform>
            <numerusform>Enregistrement {save} annulé (%n lignes comme avant).</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>Le logo est retiré&#xa0;: les papiers ne portent que le nom du régime.</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>Les produits partagent selon cette clé à partir du {day}.</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>Les règles des deux personnes sont fixées.</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>Les parts exigibles dans les trois mois sont fixées.</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>Pièce comptable {code}&#xa0;: le coût figure dans les charges, le don sous le résultat net.</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>Ce qui est douteux dans {record} est accepté.</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>Ce qui se paie par chaque moyen va dans ces comptes.</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{amount} pour le sinistre {claim} de {name} reçus le {day}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{amount} rendus à {name}, reçu {receipt}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{amount} rendus à {name}, reçu {receipt}. {left} leur restent dus.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{amount} payés pour le sinistre {claim} de {name}, reste {left} à payer.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{amount} payés pour le sinistre {claim} de {name}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{amount} encaissés de {name}, reçu {receipt}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{amount} encaissés de {name}, reçu {receipt}. {kept} sont gardés comme avance.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{amount} encaissés de {name}, reçu {receipt}. {rest} restent dus.</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} impute sa part à chaque fin de mois, de lui-même.</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>{code} corrigé. Ce qui figurait auparavant reste dans son historique.</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{code} de {name} corrigé. Ce qui y figurait reste dans l’historique.</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}&#xa0;: {amount} remboursés, pièce comptable {voucher}.</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}&#xa0;: {amount} placés, pièce comptable {voucher}.</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>%n enregistrement passe de {goes} à {stays}, {name}.</numerusform>
            <numerusform>%n enregistrements passent de {goes} à {stays}, {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} est couvert par {policy} jusqu’au {last}. Le titulaire est {holder}.</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} est décrit.</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>{name} est gardé avec {record}.</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{name} n’est plus montré avec {record}&#x202f;; son fichier reste.</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>{name} est maintenant le logo&#xa0;: il figure sur tout papier fait à partir d’ici.</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>Le produit {product} est maintenant offert. Inscrivez le premier ménage.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}&#xa0;: {amount}, {supplier}, noté comme {voucher}.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}&#xa0;: {amount} noté comme {voucher}.</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}&#xa0;: {code} ajouté.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{wrong} est annulée par {back}.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{wrong} est annulée par {back}&#x202f;; {right} dit ce qui est juste.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>Comptes des moyens de paiement fixés</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>Paquet d’un autre ordinateur repris</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>Prestation ajoutée</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Facture payée</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>Facture notée</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>Imputé au fil du temps</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>Sinistre corrigé</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>Sinistre décidé</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>Sinistre payé</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>Sinistre déclaré</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>Sinistre pris en examen</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Réponse à une réclamation</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>Conflit entre ordinateurs réglé</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>Coût donné gratuitement comptabilisé</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>Fichier endommagé repris dans un nouveau</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>Créance payée</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>Créance notée</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>Démonstration créée</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>Écriture sans mouvement d’argent</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Constat accepté</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>Dossier importé</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>Traitement des sinistres fixé</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>Titulaire d’une police changé</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>Ménage inscrit</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>Versements d’un indice enregistrés</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>Placement remboursé</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>Clé des frais communs fixée</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>Lignes de la banque et du livre dites aller ensemble</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>Facteurs de liquidité fixés</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>Logo choisi</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo retiré</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>Adhérent corrigé</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>Argent compté</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>Argent placé</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>Argent viré entre comptes</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Argent sorti</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>Bureau ajouté</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>Bureau, premier produit et soldes d’ouverture inscrits</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>Document ou photo gardé</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>Document ou photo retiré</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>Partenaire ajouté</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Paiement corrigé</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>Personnes ajoutées à une police</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>Personne retirée d’une police</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>Police corrigée</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>Police terminée</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>Police renouvelée</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>Prime corrigée</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>Prime encaissée</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>Primes encaissées</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>Produit ajouté</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>Produit corrigé</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>Réception d’un sinistre notée</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>Fiche remise comme un autre ordinateur l’avait</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>Fiche remise qu’un autre ordinateur utilise</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>Ristourne payée</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>Enregistrement annulé</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>Régime décrit</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>Deux fiches réunies</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>Pièce comptable corrigée</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>Mot d’une liste remis</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>Mot d’une liste renommé</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>Mot d’une liste retiré</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>Mots d’une liste fusionnés</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>Mots d’une liste ordonnés</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>Une facture à venir</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>Par mois entier</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>Premiers frais de développement</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>Intérêts acquis, à recevoir</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>Payé d’avance, comme un loyer</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{part} sera imputé le {first}, puis de même à chaque fin de mois jusqu’au {last}.</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>Imputé à</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Pour combien de mois</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>Pour qui tient les comptes</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>Dès quand cela sert, ou le premier jour que couvre la facture ou les intérêts.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu sur</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>Laissez vide pour la ligne de son objet.</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>Laissez vide pour la ligne habituelle de ce que c’est.</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>Laissez vide pour l’habituel&#xa0;: les intérêts par jour, tout le reste par mois.</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>Laissez vide si cela sert à tous les produits&#xa0;: c’est partagé entre eux.</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>Laissez vide si vous connaissez le dernier jour.</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>Laissez vide si vous connaissez les mois.</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Enregistrer l’échéancier</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>Vendu, cassé ou abandonné le</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>Le numéro de la pièce comptable, s’il y en a une.</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>Le prix de vente, ou ce qui a été remboursé. Laissez vide pour rien.</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>Valeur restante à la fin</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>Pièce comptable du paiement</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>Ce qui reste est imputé ce jour-là. Laissez vide tant que cela court.</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>Ce que cela a alors rapporté</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment cela s’appelle</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>Ce que l’on pense que cela vaudra alors. Laissez vide pour rien.</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>À quoi sert le coût, par exemple un loyer. Laissez vide pour l’habituel.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>Imputé auparavant</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>Imputé dans la période</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>Reste à la fin</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>Les échéanciers se comptabilisent d’eux-mêmes à chaque fin de mois&#xa0;: il n’y a rien à saisir pour cela.</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Reste à venir</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>Ce qui est imputé au fil du temps</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>Ce que la période comptabilise</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>Un nombre de 1 pour janvier à 12 pour décembre.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Premier mois de l’exercice</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Le régime</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>Trois lettres majuscules, comme INR ou KES.</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>Ce qu’est votre organisation dans un programme de plusieurs partenaires&#x202f;; vide si elle est seule.</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>À qui est ce livre</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sans décision</numerusform>
            <numerusform>%n sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>facteurs non fixés</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>médiane de&#x202f;%n sinistre</numerusform>
            <numerusform>médiane de&#x202f;%n sinistres</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>à fixer</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>rien à montrer</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>mesure approchée&#xa0;: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{after} contre {before}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} ouverts</translation>
    </message>
    <message>
        <source>{numerator} / {denominator}</source>
        <translation>{numerator} / {denominator}</translation>
    </message>
</context>
<context>
    <name>Second person</name>
    <message>
        <source>Agree and save</source>
        <translation>Donner son accord et enregistrer</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>Personne d’autre ici n’en a le droit&#xa0;: un administrateur peut le donner à quelqu’un.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Son mot de passe</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>Compté le</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>À leur valeur d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>Argent en caisse</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>Dépôts et bons d’épargne</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>Meubles, véhicules, ordinateurs</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>Donné par des donateurs</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>Laissez tout vide si le régime commence sans rien.</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>Laissez vide si le régime ne travaille qu’en un lieu.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>Argent à la banque</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>Bureau, premier produit, soldes d’ouverture</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>Dû à d’autres</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>Versé par les adhérents ou propriétaires</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>Ce qui manque, {amount}, est une perte antérieure.</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>Ce qui est habituel est rempli comme exemple. Changez tout ce qui n’est pas à vous.</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>Ce qui reste, {amount}, est un excédent antérieur.</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>Ce que le régime possède et doit aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n minute d’inactivité</numerusform>
            <numerusform>%n minutes d’inactivité</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>Une image pour l’en-tête de l’état, des reçus, des cartes et de tous les autres papiers.</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Comme il est d’usage dans la langue</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>À côté de l’autre calendrier</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>À quoi les lecteurs reconnaissent qu’un état est le vôtre, et la page avec laquelle ils le vérifient.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>Comment leurs numéros se comptent. Les numéros déjà donnés restent comme ils sont.</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>Dans quel compte entre la prime, et duquel se paient les sinistres, selon le moyen de paiement.</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>Gardé sur cet ordinateur&#x202f;; chaque enregistrement porte votre nom et le code de cet ordinateur.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidité</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>Verrouiller un livre protégé après</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>Calendrier népalais</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Pas affiché</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>Bureaux et partenaires</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>Seulement par Ctrl+L</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>Plans et repères</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>Les enregistrements portent désormais le nom {name}.</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>Les mots que proposent les formulaires. Ce qui est retiré n’est plus proposé&#x202f;; les anciennes fiches le gardent.</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>Il y a des enregistrements et des reçus de cet ordinateur sous le code {code}&#xa0;: il garde ce code.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>Cet ordinateur écrit désormais sous le code {code}.</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>Ceux de l’écriture</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>Jusqu’à quel montant une personne décide seule, en combien de jours, et quelles pièces il faut.</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>Quand une seule personne ne suffit pas. Cela vaut dès que le livre a des personnes.</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>Qui peut ouvrir ce livre, et ce que chacun peut y faire.</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>Une deuxième personne donne son accord au-dessus de</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>Recommencer chaque année</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>Jours de la décision au paiement</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>Jours de la déclaration à la décision</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>Jours de la déclaration à la prise en examen</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>Pièces qu’exige un sinistre, séparées par des virgules</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>Chaque bureau pour soi</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>Vide&#xa0;: comme pour tous les produits.</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>Vide&#xa0;: la caisse.</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>Voie rapide jusqu’à</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>Pour une décision ou un paiement de plus que cela. Vide&#xa0;: pour aucun.</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>Pour {product} seulement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>Marge de croissance, en pour cent</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>Si ce n’est pas le cas, chaque état le dit.</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>Augmente un quart des sinistres et charges de l’an dernier à mesure de votre croissance.</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>Numéros des reçus</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>Mesure approchée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>Part de chaque provision, en pour cent</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Répartition selon</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>Quelqu’un d’autre saisit une pile la seconde fois</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>Le tableau des sinistres dit lesquels sont en retard. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>Le numéro nomme alors le bureau de la police&#xa0;: R-A-BAR-2026-00001.</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>Le numéro nomme alors l’année&#xa0;: R-A-2026-00001.</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>Ces parts sont propres à votre régime&#xa0;: voyez comment vos provisions ont été payées. Celles d’un autre ne conviendraient pas.</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>Deux personnes font la même faute bien plus rarement qu’une ne la fait deux fois.</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>Jusqu’à ce montant, une personne décide seule un sinistre réglé comme les règles le proposent. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>Ce qui n’appartient à aucun produit</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>Ce qui se paie par «&#xa0;{way}&#xa0;» va dans</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>Ce qui était partagé avant ce jour reste comme il était.</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>Qui a saisi un sinistre n’en décide pas seul</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}&#xa0;: que faut-il corriger&#x202f;?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, en pour cent</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Il n’y a encore personne.</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>60 si trois jours sur cinq sont pour elle. L’organisation doit le reste.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>Part de la microassurance, en pour cent</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>Quel coût</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>Les engagements courus tels qu’un actuaire les a certifiés.</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Ajouter une prestation</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>Ajouter une provision certifiée</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>Ajouter une ligne de tarif</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Ajouter une réclamation</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>Ajouter un coût que l’organisation supporte en partie</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>Ajouter une pièce d’un sinistre</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>Ajouter un chiffre d’un partenaire</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>Ajouter un constat accepté</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>Ajouter un prêt</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>Ajouter un mouvement d’épargne</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>Ajouter une personne à une police</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Ajouter une police</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>Ajouter une prime due</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Ajouter un relevé</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>Ajouter un examen de sinistre</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>Ajouter une ligne de tarification</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>Ajouter une séance sur un sinistre</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>Ajouter une population cible</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>Ajouter un bien assuré</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>Ajouter un traité</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>Ajouter une pièce comptable</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>Ajouter un mot à une liste</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>Ajouter une année du plan</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>Ajouter une estimation</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>Ajouter un entretien de départ</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>Ajouter un contrat indiciel</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>Ajouter un placement</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Ajouter un bureau</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>Ajouter les postes d’un sinistre</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>Ajouter ce qui est imputé au fil du temps</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>Les animaux, les champs et les biens qu’une police assure.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>La comptabilité qui ne découle pas des primes et des sinistres&#xa0;: loyer, salaires, espèces portées à la banque.</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>Plan d’affaires</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>Caisses et comptes bancaires</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>Provisions certifiées</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Sinistres</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>Coûts de l’organisation</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>Compter un compte</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>Comptages d’argent</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>Dépôts, obligations, actions, terrains&#xa0;: chez qui, jusqu’à quand, à quel taux. Les intérêts courent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>Dépôts, retraits et intérêts des adhérents.</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>Pièces des sinistres</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>Équipement, coûts payés d’avance ou à venir, intérêts&#xa0;: chacun comptabilise sa part à chaque fin de mois.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimations</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>Entretiens de départ</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>Chiffres des clôtures</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>Chiffres des partenaires</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>Constats acceptés</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>À combien de personnes un produit s’adresse&#xa0;: le taux de couverture s’y mesure.</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>Comment les produits se partagent les charges et les recettes qui n’appartiennent à aucun produit.</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>Contrats indiciels</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>Assureurs, agents, prestataires de soins, réassureurs et banques.</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>Politique de placement</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>Postes des sinistres</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>Les adhérents et leurs familles, un par un.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>Documents et photos</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>Paiements de sinistres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>Personnes couvertes</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Primes</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>Primes, frais et remboursements, dus et payés, avec leurs reçus.</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>Tables de tarification</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>Examens des sinistres</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Échéanciers</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>Frais communs</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>Séances sur les sinistres</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>Personnel et locaux qui servent aussi ses autres activités&#xa0;: quelle part revient à la microassurance.</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>Populations cibles</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>Les agences et les bureaux de terrain. Un régime à un seul bureau n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>Les sinistres que le tarif prévoit, par sexe et par âge.</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>Le comité qui a décidé d’un sinistre&#xa0;: qui a siégé, et ce qui s’est dit.</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>Les contrats des adhérents et des groupes, une période chacun.</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>Les postes d’une facture&#xa0;: ce qui est facturé et ce qui en est couvert.</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>Les prêts derrière les polices décès emprunteur.</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>Le plus qui peut être placé dans chaque catégorie ou dans un même établissement, et la note minimale.</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>Le nom, la monnaie et l’exercice qui figurent sur chaque état.</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>Les neuf principes</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Le régime</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>Biens assurés</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Pièces comptables</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>Ce qu’une station a mesuré un jour donné.</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>Ce qu’une station doit mesurer pour qu’une couverture indicielle paie.</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>Ce qu’un sinistre ouvert semblait devoir coûter à partir d’un jour.</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>Ce que coûte chaque produit, et selon quelle base.</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>Ce que paie chaque produit, et jusqu’à quels plafonds.</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>Ce que valaient chaque ligne, provision et indicateur à la clôture de leur trimestre.</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>Ce qui est arrivé aux adhérents, et ce qui a été décidé.</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>Ce que l’assureur, l’agent et l’administrateur gagnent et dépensent pour le programme, par ligne et période.</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>Ce qu’on suppose de chaque produit dans les années à venir&#xa0;: qui entre et reste, primes, sinistres, charges.</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>Ce qui est gardé des personnes, des sinistres et des biens assurés&#xa0;: photos, pièces d’identité, factures, actes.</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>Quelle part du risque un réassureur porte, et entre quels jours.</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>Ce qu’ont dit ceux qui sont partis&#xa0;: s’ils reviendraient, et ce qui manquait.</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>Ce que le livre ne peut savoir seul du respect des neuf principes, avec une réponse par an.</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>Ce que le plan d’affaires attend d’un indicateur sur une période.</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>Ce dont les contrôles doutent et que quelqu’un qui connaît le cas laisse tel quel, avec le motif.</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>Ce que le régime propose, et comment se calculent ses provisions.</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>Ce qui a été compté dans une caisse, ou figure sur le relevé de la banque, un jour donné.</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>Ce qui a été payé pour les sinistres, et quand l’adhérent l’a reçu.</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>Où se trouve l’argent du régime&#xa0;: caisses, comptes bancaires, argent mobile.</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>La place des mots, tels que villages et causes, dans leur liste, et ceux qui ne servent plus.</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>Quelles pièces d’un sinistre sont arrivées, et quand.</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>Quels trimestres ont été préparés, clôturés et rouverts, par qui, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>Qui a pris un sinistre en examen, et depuis quand.</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>Qui est couvert par quelle police, et qui l’a quittée.</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>Qui a été mécontent de quoi, et la suite donnée.</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>Mots des listes</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>Sinistres</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>Couverture indicielle</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>Prêts, épargne et biens assurés</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>Personnes et couverture</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>Plans et données de base</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>Réassurance</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Le régime</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>Un mot de passe compte au moins {least} caractères. Plusieurs mots à la suite se retiennent facilement.</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>Après un mot de passe faux, on attend&#xa0;: {seconds} s.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>Code de la fiche de secours</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>Donnez un nom pour vous connecter.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>Le nom et le mot de passe ne vont pas ensemble. Réessayez.</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>Nom d’un administrateur</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Fixer le mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>Le livre est verrouillé. Gardez ce code là où personne d’autre ne le trouve&#xa0;: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>Le fichier des clés a été modifié par un autre programme&#xa0;: rien n’y est changé. Reprenez celui de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>La fiche de secours donne un nouveau mot de passe à un administrateur. Ce sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>La fiche donne à un administrateur de {name} un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>Ce livre est déjà verrouillé.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>Ce livre n’est pas verrouillé&#xa0;: qui a le fichier peut tout faire.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>Ce livre n’est pas verrouillé&#xa0;: qui a le fichier peut l’ouvrir. Protégez-le d’abord.</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>Ce code n’ouvre pas ce livre. Une fiche de secours plus récente a-t-elle été faite depuis&#x202f;?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>Ce n’est pas le code d’une fiche de secours&#xa0;: un caractère manque ou est faux. Il a sept groupes de quatre caractères.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>Avec la fiche de secours</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} est endommagé. Reprenez celui de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} est verrouillé et ses clés ne sont pas à côté. Mettez {keys} dans le même dossier&#xa0;: une sauvegarde l’a aussi.</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} est verrouillé. Connectez-vous avec votre nom et votre mot de passe.</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} est verrouillé&#xa0;: il ne s’ouvre que pour ses personnes.</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>Pour signer par certificat, il faut la partie «&#xa0;sign&#xa0;» du programme, qui n’est pas installée.</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>Le certificat dans {name} n’est pas valable aujourd’hui. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>Le fichier d’un certificat doit avoir un mot de passe&#xa0;: sans lui, quiconque le trouve pourrait signer.</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} n’est pas un certificat avec sa clé (.p12), ou le mot de passe est un autre.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>L’année d’un adhérent</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>Après une interruption, la couverture recommence à zéro, avec son délai de carence.</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>Âge ce jour-là</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>Ordre du jour du comité des sinistres</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>Réponses à cocher</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>De plus, {amount} reste dû d’auparavant.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formulaires vierges</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>Registres vierges</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>Apportez cette carte pour payer ou pour déclarer un sinistre.</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Appelé le</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>Comptage de la caisse</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>Argent reçu par</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>Formulaire de sinistre</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Encaissé par</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>Feuille d’encaissement</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>Recompté par</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>Compté en tout</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Jour de la réunion</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>Décision sur votre sinistre</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>Explication d’un sinistre</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>Remplissez ce que vous savez&#x202f;; le bureau aide pour le reste.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>Pour les jours</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>Pour le régime</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>Carte de ménage</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>Cartes de ménage</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>Ménage {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>Comment l’argent doit vous parvenir</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>Si vous pensez que c’est une erreur, dites-le au bureau ou écrivez-nous. Quelqu’un d’autre examinera votre dossier, et vous recevrez une réponse écrite.</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>En tout {amount} à encaisser auprès de&#xa0;%n&#xa0;payeur.</numerusform>
            <numerusform>En tout {amount} à encaisser auprès de&#xa0;%n&#xa0;payeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>Gardé pour eux</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>Lettre de refus</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Carte d’adhérent</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>Cartes d’adhérent</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>Adhérent {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>Argent pris par</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>De plus ou de moins que selon les livres</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>Aucun sinistre n’attend de décision.</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>Aucun argent n’est entré avec un tel reçu.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>Personne ici n’a rien à payer.</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>Personne ici n’est couvert ce jour-là.</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>Non couvert le {day}</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billet ou pièce</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>Plus rien n’est dû</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>Une ligne pour chacun.</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>D’autres formulaires s’impriment par leur nom&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>Dû d’auparavant</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>Pièces à joindre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>Prime de la prochaine période</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>Produit, bureau ou compte</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>Reçu&#x202f;: le bureau garde cette partie</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>Reçu au bureau</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>Reçu par l’adhérent</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Reçu en tout</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>Avis de renouvellement</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>Renouvellement de votre couverture</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>A siégé au comité</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>Signature de qui a payé</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>Signé par ceux qui ont siégé</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>Encore dû le {day}</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>Dites-nous si quelqu’un manque, est parti ou est né.</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>Le comité en a décidé le {day}&#x202f;: {members}.</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>Le fichier n’a encore aucune caisse&#x202f;: ajoutez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>Le dernier jour pour renouveler sans interruption est le {day}.</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>La prochaine période commence le {day} et couvre&#x202f;:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>Le bureau vous dira ce que coûte la prochaine période.</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>Il n’y a pas de formulaire {name}&#x202f;; le plus proche est {near}.</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>Ces pièces ne sont pas arrivées&#x202f;: {papers}.</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>À joindre</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>Deux personnes comptent, chacune seule&#x202f;; puis les deux signent.</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>Nous regrettons&#x202f;: rien de ce sinistre ne peut être payé. Le tableau dit pourquoi.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>Nous avons examiné votre sinistre {claim} du {event}. Nous regrettons de ne pas pouvoir le payer.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>Nous avons examiné votre sinistre {claim} du {event}. Nous ne pouvons en payer qu’une partie.</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>Nous payons</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>Nous payons {amount} de ce que vous avez demandé. Le tableau dit pourquoi pas davantage.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>Ce qui est écrit ici est vrai. Le bureau peut interroger le prestataire de soins sur ce sinistre.</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>Ce que vous avez demandé</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>Ce que vous avez payé</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>Ce que vous avez épargné</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>Qui siège</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>Qui se retire, et pour quel sinistre</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>Pourquoi pas davantage</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>Pourquoi, en cas de différence</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>Écrivez lisiblement. Ce qui est en gras est nécessaire.</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>Vous n’étiez pas couvert pendant ces jours.</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>Votre sinistre expliqué</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>Votre sinistre est accepté&#x202f;: nous payons {amount}.</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>Votre couverture</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>Votre couverture {product} (police {policy}) a pris fin le {day}. Vous pouvez encore la renouveler.</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>Votre couverture {product} (police {policy}) prend fin le {day}. Merci de la renouveler d’ici là.</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>Votre année</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>né(e) en {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>rempli pour l’adhérent de ce code&#x202f;; vierge sans code</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>d’une caisse, par son code&#x202f;; sinon de chacune</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>d’un groupe&#x202f;; sans l’un ni l’autre&#x202f;: de tous ceux qui doivent</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>d’une seule police</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>d’un village</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>de l’adhérent de ce code&#x202f;; sinon de tous ceux qui sont couverts</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>des personnes d’un seul village</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>un seul formulaire, par le nom que montre la liste</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>les numéros des reçus, séparés par des virgules&#x202f;; sinon tous ceux des jours</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>trois par page</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} reste à payer.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{amount} a été payé le {day}.</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} est payé en entier&#x202f;: il n’y a rien à refuser. Imprimez plutôt son explication.</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code} n’est pas encore décidé&#x202f;: décidez-en d’abord, puis imprimez ceci.</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}&#x202f;: {product}, police {policy}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{name}, member {code}</source>
        <translation>{name}, adhérent {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}, police {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, police {policy}&#x202f;: couvert jusqu’au {day}</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, dû d’ici le {day}, montants en {currency}</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>Un ménage peut compter pour un de plus ou un de moins. Les personnes et les sinistres sont arrondis à cinq près, les montants par pas qu’aucune part d’un ménage ne dépasse. Ce que le hasard y décide est tiré une fois et gardé.</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>Sinistres avec un paiement</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>Pays, tel que le régime l’écrit</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>Jour où l’instantané a été fait</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>Chaque ligne sort telle qu’elle est ici. Ni nom, ni code, ni jour de personne n’y figure.</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>Des chiffres pour un réseau de régimes, sans aucun nom&#xa0;: vous voyez chaque nombre qui sort.</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>Empreinte du dernier enregistrement</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>Ce qui sort, en nombre</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>Adhérents assurés à la fin</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>Mois où la première couverture a commencé</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>Nom, une fois encore pour les listes de régimes</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>Inconnu&#xa0;: le régime n’a pas noté ce qu’il y faut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>Numéro du livre, tiré au sort</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>Du régime</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>Terminé, pas clôturé</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>Polices en vigueur à la fin</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>Trimestre jusqu’au</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>Part des femmes parmi les adhérents</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>Instantané pour un réseau</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>Instantanés (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>Le total moins un type de produit dit ce que les autres ont ensemble. Là où cela ne repose que sur quelques-uns, le type est communiqué et le total retenu, car les réseaux comparent les types de produit.</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>Les totaux sont la somme de ce qui est dit, et les indicateurs en sont tirés&#xa0;: ils diffèrent un peu des vôtres.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>Ce qui est dit du régime</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>Pourquoi c’est retenu</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>Retenu&#xa0;: un autre nombre retenu pourrait en être déduit</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>Retenu&#xa0;: un ménage en fait plus de la moitié</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>Retenu&#xa0;: trop peu de personnes ou de sinistres sont derrière</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>Calcul de ce qui sort</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>Écrire l’instantané</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>Écrire l’instantané…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>Écrit&#xa0;: {told} lignes sur {rows} disent un nombre&#x202f;; pour les autres, le rapport dit pourquoi non.</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>de tant de trimestres</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>avec le contact du bureau</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>%n conflit entre ordinateurs attend une décision.</numerusform>
            <numerusform>%n conflits entre ordinateurs attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>Il a été clôturé de nouveau le {day}.</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>Il avait été clôturé, puis rouvert le {day} par {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>La période est close.</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>La période est finie et n’est pas close&#xa0;: ses fiches peuvent encore être corrigées.</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>La période court encore&#xa0;: ces chiffres sont ceux du {day}, non ceux de sa fin.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>%n autre correction se trouve dans le fichier.</numerusform>
            <numerusform>%n autres corrections se trouvent dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>Un tiret&#xa0;: rien n’est enregistré pour ces jours. La première fiche est du {day}.</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>Un tiret&#xa0;: rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Engagements courus</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Par rapport au plan</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>Toutes les provisions sont brutes de réassurance.</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>Un bureau tient ce que nomment ses polices, sinistres, adhérents et pièces comptables&#x202f;; les réassureurs, les certificats et ce qui ne nomme aucun bureau sont sous aucun. Les produits et charges qui ne nomment aucun bureau sont répartis, et ce qu’un bureau doit ainsi aux autres est en B37, si bien que les bureaux font ensemble le tout.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>Bilan par bureau</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>Bilan comparé</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>En cours de règlement</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 moins P05 donne {amount}&#xa0;: de P05, les droits d’adhésion figurent en C03 et les produits des placements en C10&#xa0;; C07 comprend aussi ce qui a été reçu sur les créances diverses (B09), qui n’est pas un produit de ces jours.</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>Flux de trésorerie par bureau</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>Flux de trésorerie comparés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>Ratio des sinistres de la période</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>Ratio des sinistres d’alors</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>Corrections de la période</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>Projet&#xa0;: la période n’est pas clôturée · imprimé le {day} à {time}</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>Projet&#xa0;: la période court encore · imprimé le {day} à {time}</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>Chaque indicateur est une fraction&#xa0;: ce qui figure au-dessus du trait, ce qui figure au-dessous, et ce dont chacun est fait. Ceux qui sont dits provisoires peuvent encore changer, pour la raison donnée.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Fonds propres</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>Toutes les corrections enregistrées avec un motif du premier jour de la période jusqu’à cet état, sauf celles de fiches datées d’après. Ce qui figurait avant reste dans le fichier.</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>À partir du {day}, par {name}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>La moitié des sinistres réglés ont demandé au plus tant de jours</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>État semestriel</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>Comment chaque chiffre a été obtenu</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>Dans le programme, un clic sur un chiffre montre ses parties, puis ses fiches&#xa0;; la commande coverbook explain avec le code du chiffre et ces jours le fait aussi.</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>Dans cette période</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>En {currency} entiers</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>Résultat par bureau</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Compte de résultat</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>Compte de résultat comparé</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>Placements et politique de placement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>Poste, et ce qui l’alimente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>État mensuel</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>Mouvements des capitaux propres et des provisions</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>Aucun sinistre n’est encore déclaré&#xa0;: aucune provision d’un trimestre précédent ne peut y être comparée.</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>Aucun placement ne figure au registre ce jour-là.</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>Aucune autre méthode ne donne de réponse&#xa0;: rien n’est provisionné pour les sinistres non déclarés.</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>Aucun partenaire n’a donné de chiffre pour ces jours.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>Aucune personne n’est nommée dans ce livre&#xa0;: qui l’ouvre peut tout faire seul.</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>Personne ne saisit un chiffre de cet état. Chacun est une somme de fiches du fichier, jusqu’au dernier jour, calculée exactement et arrondie une seule fois dans son poste&#xa0;; les totaux additionnent les postes arrondis.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>Non prouvé&#x202f;: le fichier ne tient pas · imprimé le {day} à {time}</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>Non imprimés, car rien n’y a jamais été comptabilisé&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>Rien n’a été cédé aux réassureurs ni récupéré auprès d’eux pendant ces jours.</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>Rien n’a été corrigé du premier jour de la période jusqu’à cet état.</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>Rien n’a encore été enregistré dans ce fichier.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>Un tiret aux charges d’exploitation d’une période&#xa0;: aucune n’a été saisie.</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>Dans ce régime, une seule personne peut saisir un sinistre et en décider&#xa0;: la règle des deux personnes est désactivée.</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>Autres dettes</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>Parts des partenaires</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>Les primes s’acquièrent par jours, mois ou vingt-quatrièmes selon le produit&#x202f;; les sinistres comptent à leur survenance.</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>Primes, sinistres et charges</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>Provisoire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>État trimestriel</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>Réassureurs</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>Provisions et leurs méthodes</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>Provisions nécessaires et absentes</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>Provisions, autres dettes et fonds propres</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>Responsables de cet état</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>Règles des deux personnes</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>État du fichier</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>État financier</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>État de l’exercice</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>État du trimestre en cours</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>Le ratio des sinistres a baissé de {number} points, surtout parce qu’un sinistre coûte moins.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>Le ratio des sinistres a baissé de {number} points, surtout parce qu’une année d’assurance rapporte plus de primes.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>Le ratio des sinistres a baissé de {number} points, surtout parce que les sinistres sont moins fréquents.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>Le ratio des sinistres a baissé de {number} points, surtout du fait des provisions et des sinistres de périodes antérieures.</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>Le ratio des sinistres est celui de la période d’avant.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>Le ratio des sinistres a monté de {number} points, surtout parce qu’un sinistre coûte plus.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>Le ratio des sinistres a monté de {number} points, surtout parce qu’une année d’assurance rapporte moins de primes.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>Le ratio des sinistres a monté de {number} points, surtout parce que les sinistres sont plus fréquents.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>Le ratio des sinistres a monté de {number} points, surtout du fait des provisions et des sinistres de périodes antérieures.</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>La commande coverbook verify avec le fichier et ce document dit si le fichier donne toujours les mêmes chiffres, tel qu’il était à l’enregistrement dont l’empreinte figure en couverture.</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>La période est clôturée · imprimé le {day} à {time}</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>Les dix indicateurs</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>Les dix indicateurs et leurs fractions</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>Cet état n’est pas signé, et ses chiffres ne sont pas prouvés&#x202f;: les enregistrements du fichier ne tiennent pas, car quelque chose n’y est plus tel qu’il a été enregistré. Vérifiez le fichier, à la page Données ou avec coverbook verify&#x202f;: cela nomme ce qui a été modifié, et dit que faire.</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>Cet état n’est pas signé, et ses chiffres ne sont pas prouvés&#x202f;: ce ne sont pas ceux qui ont été figés à la clôture du trimestre. Vérifiez le fichier, à la page Données ou avec coverbook verify&#x202f;: cela nomme ceux qui diffèrent, et dit que faire.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>Primes non acquises</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>Pourquoi le ratio des sinistres a changé</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>On ne peut dire pourquoi le ratio des sinistres a changé&#xa0;: dans une des périodes, aucune prime n’a été acquise ou personne n’était assuré.</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>donnée propre à une personne</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>moins&#xa0;: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>active au-delà de {amount}</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>enregistrement {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>avec tous les bureaux à côté</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>du {first} au {last}, montants en {currency}</translation>
    </message>
    <message>
        <source>{indicator}: {note}</source>
        <translation>{indicator}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{indicator}: {standing}</source>
        <translation>{indicator}&#xa0;: {standing}</translation>
    </message>
    <message>
        <source>{name} prepared and closed the period alone.</source>
        <translation>{name} a préparé et clôturé la période à lui seul ou à elle seule.</translation>
    </message>
    <message>
        <source>{sheet}: {code}</source>
        <translation>{sheet}&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>Statements page</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>Identification, compte de résultat, bilan, provisions avec leurs méthodes, les dix indicateurs avec un graphique, et lignes de signature.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>Établir l’état</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>Aucun état n’est encore établi pour ces choix. Établissez-le, puis lisez, enregistrez ou imprimez-le.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>Ouvrir ses chiffres</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>Trimestre {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>Trimestre (barre ci-dessus)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Enregistrer l’état</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconde langue</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>L’état est en cours d’établissement…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>Ce trimestre n’est pas terminé&#xa0;: les chiffres sont ceux connus aujourd’hui.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>Repris&#xa0;: {record} ({sheet})</translation>
    </message>
    <message>
        <source>{field}, {record} ({sheet})</source>
        <translation>{field}, {record} ({sheet})</translation>
    </message>
    <message>
        <source>{field}, {record} ({sheet}, {kind})</source>
        <translation>{field}, {record} ({sheet}, {kind})</translation>
    </message>
    <message>
        <source>{field}: {new}, before {old}, {record} ({sheet})</source>
        <translation>{field}&#xa0;: {new}, avant {old}, {record} ({sheet})</translation>
    </message>
    <message>
        <source>{words}. {who}: {why}</source>
        <translation>{words}. {who}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A form has a title and rows: title = “…”, then [[row]] for each of them.</source>
        <translation>Un formulaire a un titre et des lignes&#xa0;: title = “…”, puis [[row]] pour chacune d’elles.</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>Il ne s’ouvre pas&#xa0;; voyez s’il y a un fichier de ce nom.</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>Il ne peut être lu comme formulaire (TOML, UTF-8)&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>Ligne ou formule</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>Ligne {number}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>Formulaire de l’autorité de contrôle</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>une formule a besoin d’un libellé (label).</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>une formule a besoin d’une unité (unit)&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>un titre (heading) est seul dans sa ligne.</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>ce n’est pas une ligne&#x202f;; écrivez [[row]] au-dessus.</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>il lui faut un code à elle&#xa0;: une lettre, puis des lettres, des chiffres et des points.</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>il lui faut un chiffre (figure) ou une formule (formula), l’un des deux.</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>le fichier qui décrit le formulaire&#x202f;; sans lui un exemple</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>la formule nomme {code}, et aucune ligne au-dessus n’a ce code.</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>la formule “{formula}” ne peut être lue.</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>il n’y a pas de chiffre {name}&#x202f;; le plus proche est {near}.</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>il n’y a pas de {key}&#x202f;; une ligne a {known}.</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>les mots sont entre guillemets&#x202f;; total est true ou false.</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>Tous les prélèvements jusqu’à la fin</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>Les deux fonds</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>Prélèvements de l’opérateur</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>Prélèvements d’avant</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>Aucun produit n’est un produit takaful&#xa0;: c’est son modèle qui le dit.</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>Commission de l’opérateur sur les contributions</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>Fonds de l’opérateur</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>Part de l’opérateur dans l’excédent</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>Autres charges d’exploitation du fonds</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>Fonds des participants</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>Partage de l’excédent</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>Excédent avant la part de l’opérateur</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>Excédent conservé à la fin</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>Excédent conservé d’avant</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>Excédent des participants</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>Fonds takaful</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>L’opérateur porte ses propres frais&#xa0;: ce que saisissent les pièces comptables est ce que paie le fonds des participants en plus des prélèvements.</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n personne à charge à {amount}</numerusform>
            <numerusform>%n personnes à charge à {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n personne à {amount}</numerusform>
            <numerusform>%n personnes à {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>Comme pour la période précédente&#xa0;: le produit n’a pas de tarif.</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>Aucune ligne du tarif ne s’applique.</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>Aucune prime n’est prévue pour l’âge de {name}, {age} ans.</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>La prime dépend de l’âge&#xa0;: il manque la date de naissance de {name}.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>La prime est une part du prêt&#xa0;: aucun prêt n’est connu.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>La prime est une part du prêt&#xa0;: il n’en reste rien ce jour-là.</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>La prime est une part du capital assuré, qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>La prime se calcule par personne&#xa0;: personne n’est désigné.</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>Selon le tarif&#xa0;: {reckoning}, et non {amount}.</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>Délai de carence jusqu’au {last}&#xa0;: ce qui survient à partir du {first} est couvert.</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>{amount} pour la police</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (âge&#xa0;: {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} et plus</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not eligible: %n years old, and {product} takes from {least} on.</source>
        <translation>
            <numerusform>{name} ne remplit pas les conditions&#xa0;:&#xa0;%n&#xa0;an, alors que {product} commence à {least}&#xa0;ans.</numerusform>
            <numerusform>{name} ne remplit pas les conditions&#xa0;:&#xa0;%n&#xa0;ans, alors que {product} commence à {least}&#xa0;ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} ne remplit pas les conditions&#xa0;: {age} ans, alors que {product} couvre jusqu’à {most} ans.</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{percent}&#xa0;% du prêt de {sum}</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{percent}&#xa0;% de {sum} assurés</translation>
    </message>
    <message>
        <source>{sum} + {charge}</source>
        <translation>{sum} + {charge}</translation>
    </message>
    <message>
        <source>{sum} = {total}</source>
        <translation>{sum} = {total}</translation>
    </message>
</context>
<context>
    <name>Tariff form</name>
    <message>
        <source>All charges of a product that begin on the same day hold together, until the next.</source>
        <translation>Toutes les lignes d’un produit qui commencent le même jour valent ensemble, jusqu’aux suivantes.</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>Pour une période entière.</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>En pour cent du capital assuré ou du prêt&#xa0;: 0,5 pour un demi pour cent.</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>Base de la prime</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%n sinistre accepté et pas entièrement payé</numerusform>
            <numerusform>%n sinistres acceptés et pas entièrement payés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>%n sinistre déclaré jusqu’au {day} et pas décidé</numerusform>
            <numerusform>%n sinistres déclarés jusqu’au {day} et pas décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>%n réclamation reçue jusqu’au {day} et sans réponse</numerusform>
            <numerusform>%n réclamations reçues jusqu’au {day} et sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>%n conflit entre ordinateurs</numerusform>
            <numerusform>%n conflits entre ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>%n constat à la dernière vérification, {when}</numerusform>
            <numerusform>%n constats à la dernière vérification, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n placement arrive à échéance le {day}</numerusform>
            <numerusform>%n placements arrivent à échéance, le premier le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n inachevé&#xa0;: {form}</numerusform>
            <numerusform>%n inachevés&#xa0;: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>%n police à renouveler d’ici au {day}</numerusform>
            <numerusform>%n polices à renouveler d’ici au {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>%n prime échue au {day} et impayée</numerusform>
            <numerusform>%n primes échues au {day} et impayées</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 à 90 jours</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>reste 8 à 15 jours</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 à 30 jours</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre avant le</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>Répondre aux réclamations</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>Sinistres par étape</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>Sinistres à décider</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>Sinistres à payer</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>Clôturer {quarter}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Réclamations à traiter</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>Décider des sinistres</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>Décrire le régime</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>Tous les sinistres acceptés sont payés.</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>Tous les sinistres déclarés sont décidés.</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>Chaque réclamation a reçu sa réponse.</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>Toutes les primes dues sont payées.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>Indicateurs de la période</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>Son nom, sa monnaie, ses produits et ses bureaux.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>Dernière sauvegarde il y a&#xa0;%n jour</numerusform>
            <numerusform>Dernière sauvegarde il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>Dernière sauvegarde aujourd’hui</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>Derniers enregistrements</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>Chercher les données douteuses</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>Adhérent/groupe</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>Prochaines polices à renouveler</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>Aucune police n’arrive à terme dans les 60 jours.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>Rien n’a encore été enregistré dans ce fichier.</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>Proposer un produit</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>Plus anciens sinistres sans décision</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>Payer des sinistres</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>Polices à renouveler</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>Primes à encaisser</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>Encaisser des primes</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>Le titulaire d’abord, puis tous ceux qui sont couverts.</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>Le trimestre finit dans&#xa0;%n jour</numerusform>
            <numerusform>Le trimestre finit dans&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>Ce qui est arrivé, quand, et ce que cela a coûté.</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>Ce qu’il couvre, pour combien de temps, à quel âge.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>Avec un reçu, pour une police à échéance.</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>en délai de grâce</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>en retard&#xa0;: plus de {days} jours</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>reste plus de 15 jours</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>plus de 90 jours</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>jusqu’à 7 jours</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>reste 7 jours au plus</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{list}: {age}</source>
        <translation>{list}&#xa0;: {age}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Top bar</name>
    <message>
        <source>Code of this laptop: the numbers it gives carry it</source>
        <translation>Code de cet ordinateur&#xa0;: les numéros qu’il donne le portent</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>Fichiers&#xa0;: ouvrir un autre régime ou en commencer un</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>Trouver une personne, un reçu, un sinistre ou une page (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>Trimestre {number}, {year} (clôturé)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>Trimestre {number}, {year} (ouvert)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>Trimestre {number}, {year} (en cours)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Qui travaille</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>Excédent de perte</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>Quote-part</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Excédent de perte annuelle</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excédent de plein</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>Commission, en pour cent</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>Conservé par le régime</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>Conservé, en pour cent des primes acquises</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>Laissez vide pour tous les produits.</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>Plafond du réassureur</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>Limite, en pour cent des primes acquises</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>D’un excédent de perte annuelle convenu comme ratio des sinistres&#xa0;: 90 pour quatre-vingt-dix pour cent.</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>D’un excédent de perte annuelle&#xa0;: le plus qu’il porte au-dessus de ce qui est conservé. Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>Quote-part&#xa0;: de chaque prime et sinistre. Excédent de perte et de perte annuelle&#xa0;: ce que coûte le traité, de la prime qui échoit dans ses jours. Excédent de plein&#xa0;: laissez vide.</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>Réassureur</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>Part cédée, en pour cent</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>Excédent de plein&#xa0;: de chaque capital assuré. Excédent de perte&#xa0;: de chaque sinistre. Excédent de perte annuelle&#xa0;: de tous les sinistres.</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>Le plus que le réassureur porte au-dessus de ce qui est conservé. Excédent de quatre pleins&#xa0;: quatre fois ce qui est conservé.</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>Ce que le réassureur rend de la prime qu’il reçoit.</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>Une ligne est la période des événements, une colonne le retard de leur déclaration&#xa0;: ce que vaut tout ce qui est déclaré jusque-là.</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>Au mois {age}</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>Au trimestre {age}</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>À l’année {age}</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>Triangles de développement</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>Aucun sinistre de ce produit n’est déclaré.</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>Les déclarations plus tardives que la dernière colonne sont aussi dans les provisions.</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>Les {most} dernières périodes sont montrées&#x202f;; les méthodes utilisent aussi les précédentes.</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>Les {number} dernières périodes sont imprimées&#xa0;; les méthodes les emploient toutes.</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>Plus la teinte d’une case est forte, plus elle approche de tout ce qui est déclaré de sa ligne à ce jour.</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation>{code}, {name}</translation>
    </message>
</context>
<context>
    <name>Unearned</name>
    <message>
        <source>By policy records</source>
        <translation>Selon les polices</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Acquise par</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>Seules les polices connaissent les sorties&#x202f;: la méthode en bloc continue d’acquérir.</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>Pour mois</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>En bloc</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>En bloc, toute prime due dans un mois commence en son milieu et court pendant autant de mois qu’elle couvre.</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>En bloc, mois par mois</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>Mois d’échéance</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>Mois entamés</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>En part des polices</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>Part non acquise</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>Les mois sont ceux des jours de la prime, ou la durée du produit quand elle n’en donne pas.</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>Non acquise</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>Prime non acquise selon les polices et en bloc selon le mois d’échéance</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>Prime non acquise de deux façons</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>mois que couvre chaque prime&#x202f;; sinon comme enregistré, ou la durée du produit</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>Fermer et redémarrer</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook démarre.</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>Sortez d’abord {name} du dossier du programme&#xa0;: ce dossier sera remplacé.</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>Dites quelle mise à jour, ou dans quel dossier elle se trouve.</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>La nouvelle version est préparée et essayée. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>La mise à jour demande {needed} Mo, et {free} Mo sont libres. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>Ce Coverbook tourne depuis son code source&#xa0;: mettez celui-ci à jour, ou nommez un dossier (--program).</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>Ce Coverbook tourne depuis son code source&#xa0;: mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>Ce programme est venu sans clé pour vérifier les mises à jour&#xa0;: installez-le de nouveau.</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>Cette mise à jour part de la version {version}, et {file} est un autre ici.</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Mettre à jour depuis une clé USB…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Mises à jour de Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>La version {new} ne démarre pas sur cet ordinateur&#xa0;: la version {old} reste à sa place.</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>La version {new} est à la place de la version {old}.</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>La version {new} est prête. Elle prend sa place quand vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>Vous ne pouvez pas écrire dans {folder}&#xa0;: demandez à qui y a installé Coverbook.</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} n’a pas pu être fait comme il le faut. Rien n’a été changé&#x202f;; essayez une autre clé USB.</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} n’est pas une mise à jour de Coverbook, ou n’est pas entière.</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name} n’a pas été signé par ceux qui font Coverbook. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>Un texte de la ligne {row} de {table} est endommagé. Cherchez-le dans une sauvegarde, puis corrigez-le.</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>Accepter cette copie</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>Les trimestres clôturés, recalculés à l’état de leur clôture, donnent ce qui a été figé.</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>Comparaison des sommes avec les enregistrements</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>Nouveau calcul des trimestres clôturés</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>Joint au PDF, {figure}&#xa0;: il dit {said}, le fichier donne {given}.</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>Chaque lien d’un enregistrement à un autre mène à un enregistrement.</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>Chaque page et chaque index du fichier se lit.</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>Chaque document et chaque photo se trouve à côté du livre comme il a été gardé.</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>Chaque enregistrement du fichier tient&#xa0;: rien de ce qu’il a écrit n’a été changé, ajouté ou enlevé à la main.</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>Chaque texte peut être lu.</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>Suivi des liens</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>Donnez un seul PDF à la fois, ou les photos des codes d’un seul papier.</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>Il donne chaque chiffre de {name}.</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>L’ordinateur {code} est dans la liste de ce livre, mais aucun de ses enregistrements n’y est. Comparez le fichier avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>Examen des tables, des gardes et de la recherche</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>Examen des textes</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>Recherche des derniers enregistrements</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>Refaire les sommes et la recherche</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>Aucun enregistrement de ce fichier n’a l’empreinte {head}. C’est un autre livre, une copie plus ancienne, ou ses derniers enregistrements ont été défaits. Prenez la copie la plus récente.</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>La page {page} de l’état manque.</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>La page {page} de ce papier n’est pas une page de l’état, ou y figure deux fois.</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>Page {page}, {line}&#xa0;: l’état dit {said}, le fichier donne {given}.</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>Page {page}&#xa0;: l’état dit {said}, le fichier donne {given}.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Lecture de chaque page</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>Lecture des documents et des photos</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>Calcul de la chaîne d’enregistrements</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>Des fiches se réclament d’un enregistrement qui n’est pas dans le fichier (sa ligne est {save}). Comparez le fichier avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>La ligne {row} de {table} renvoie à une ligne de {target} qui n’existe pas. Cherchez-la dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>L’enregistrement {save} du {day} par {user} ne tient pas&#xa0;: une de ses fiches n’a été remplacée par aucun enregistrement postérieur. Comparez le fichier avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>L’enregistrement {save} du {day} par {user} ne tient pas&#xa0;: il suit un enregistrement qui n’est pas avant lui. Comparez le fichier avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>L’enregistrement {save} du {day} par {user} ne tient pas&#xa0;: ce n’est pas le suivant de son ordinateur. Comparez le fichier avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>L’enregistrement {save} du {day} par {user} ne tient pas&#xa0;: il dit une heure antérieure à celle de l’enregistrement précédent. Comparez le fichier avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>L’enregistrement {save} du {day} par {user} ne tient pas&#xa0;: ce qu’il a écrit n’est pas ce qui s’y trouve maintenant. Cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>L’enregistrement {save} du {day}, le dernier de ce livre que cet ordinateur ait vu, n’est pas dans ce fichier. C’est une copie plus ancienne, ou ses derniers enregistrements ont été défaits. Prenez la copie la plus récente&#x202f;; si c’est celle-ci, appuyez sur «&#xa0;{button}&#xa0;» à la page Données, sous Vérification.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>L’enregistrement {save} du {day}, le dernier de ce livre que cet ordinateur ait vu, n’est pas dans ce fichier. C’est une copie plus ancienne, ou ses derniers enregistrements ont été défaits. Prenez la copie la plus récente&#x202f;; si c’est celle-ci, utilisez --accept.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>La recherche ne trouve pas toutes les fiches telles qu’elles sont écrites. Un gérant peut la refaire.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>La recherche ne trouve pas toutes les fiches telles qu’elles sont écrites. Refaites-la avec --rebuild.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>La recherche ne trouve pas toutes les fiches telles qu’elles sont écrites. Appuyez sur «&#xa0;{button}&#xa0;» sur la page Données.</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>Les tables, les gardes et les index sont tels que Coverbook les a faits, et la recherche trouve tout le monde.</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>Le PDF porte la signature d’un certificat de {name}, et rien n’a été modifié depuis. Si ce certificat est digne de confiance, c’est son émetteur qui le sait.</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>Le PDF ne dit ni sa période ni ses langues&#xa0;: ce n’est pas un état établi par Coverbook.</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>Le PDF a été modifié après avoir été signé avec le certificat de {name}.</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>Le code indique un autre régime, une autre monnaie ou un autre état de la période que le fichier.</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>Les chiffres portent une empreinte qui n’est celle d’aucun enregistrement de ce fichier&#xa0;: ils proviennent d’un autre fichier, d’une copie plus récente de celui-ci, ou d’enregistrements défaits depuis.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>Les chiffres joints au PDF ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>Les chiffres joints au PDF disent autre chose du régime ou de sa période.</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>Les chiffres que le PDF joint pour les programmes sont ceux du fichier.</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>Le fichier est endommagé ({what}). Restaurez-le depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>Le fichier est intact, ainsi que sa chaîne d’enregistrements ({saves}).</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>Le fichier nomme comme dernier enregistrement un autre que la chaîne des enregistrements. Comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>Le fichier de {code} ({name}) manque dans {folder}. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>Le fichier de {code} ({name}) a été changé dans {folder}. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>Le fichier, tel qu’il était à l’enregistrement {save}, donne les mêmes chiffres.</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>La clé qui signe les états est endommagée ou a été remplacée par une autre. Restaurez le fichier à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>Le dernier enregistrement de ce livre que cet ordinateur a vu n’est pas absent.</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>Les lignes sont les mêmes, mais des chiffres d’un produit ou d’un bureau ne le sont pas.</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>Les pages de ce papier sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>Le papier ne porte pas de code lisible&#xa0;: seul ce qui est imprimé a été comparé.</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>La période a été clôturée depuis&#xa0;: son état définitif peut dire autre chose.</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>La période a été rouverte depuis&#xa0;: un état plus récent peut dire autre chose.</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>L’état porte une empreinte qui n’est celle d’aucun enregistrement de ce fichier ({heads}). Il provient d’un autre fichier, d’une copie plus récente de celui-ci, ou d’enregistrements défaits depuis.</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>L’état dit lui-même qu’il n’est pas signé&#x202f;: quand il a été imprimé, son fichier ne tenait pas. Ne vous fiez pas à ses chiffres.</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>Les sommes et la recherche disent peut-être encore ce qui s’y trouvait. Ne les refaites qu’après examen.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>Les sommes de {name} ne sont pas celles des enregistrements. Un gérant peut les refaire.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>Les sommes de {name} ne sont pas celles des enregistrements. Refaites-les avec --rebuild.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>Les sommes de {name} ne sont pas celles des fiches. Appuyez sur «&#xa0;{button}&#xa0;» à la page Données.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>Les sommes tenues pour les chiffres rapides et la recherche ont été refaites à partir des fiches.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>Les sommes gardées pour des chiffres rapides sont celles des enregistrements.</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>Ce PDF ne porte aucune empreinte&#xa0;: ce n’est pas l’état d’une période. Seul un état se compare au fichier.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>Ce PDF contient des images de pages, ou un autre programme l’a réécrit&#xa0;: seul son code a été comparé au fichier. Comparez ce qui est imprimé avec l’état imprimé à nouveau, ou vérifiez le PDF que Coverbook a écrit.</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>Ceci ne peut être fait, car le fichier ne tient pas. {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>C’est une copie plus ancienne&#xa0;: l’enregistrement {save} du {day}, que cet ordinateur a vu, n’y est pas.</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>Désormais, cet ordinateur prend cette copie pour la plus récente.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>Ce qui est imprimé n’a pas été comparé, car un Coverbook antérieur l’a imprimé et dispose les pages autrement que la version {here}. Comparez-le avec les chiffres du code.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>Ce qui est imprimé n’a pas été comparé, car la version {printed} de Coverbook l’a imprimé et dispose les pages autrement que la version {here}. Comparez-le avec les chiffres du code.</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{figure} pour {quarter} valait {frozen} à la clôture et vaut maintenant {now}. Comparez le fichier avec une sauvegarde.</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} n’est pas une empreinte. Donnez au moins 8 de ses signes, de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}&#xa0;: le code dit {said}, le fichier donne {given}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} n’est pas un PDF lisible.</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} n’est pas tel que Coverbook le fait. Restaurez le fichier depuis une sauvegarde, ou exportez-le dans un nouveau.</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} ne s’ouvre qu’avec un mot de passe. Enregistrez-le encore une fois sans mot de passe, et vérifiez cette copie.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}&#x202f;: ajouté à la main, car absent de la sauvegarde du {day}, où l’enregistrement tient. Voyez-le à la page Données, sous Fiches.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}&#x202f;: retiré à la main, car présent dans la sauvegarde du {day}, où l’enregistrement tient. Voyez-le là.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}&#x202f;: cet enregistrement a écrit peu de fiches, et celle-ci en est une. Voyez-la à la page Données, sous Fiches.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}&#x202f;: la recherche le connaît encore, et il n’est pas là. Voyez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}&#x202f;: la recherche, ou des sommes où il figure, disent encore autre chose. Regardez d’abord là, à la page Données, sous Fiches.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}&#x202f;: {field} vaut {now}, et {then} dans la sauvegarde du {day}, où l’enregistrement tient. Voyez-le à la page Données, sous Fiches.</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>Ajouter un objet</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Telle qu’elle devrait être</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>Appartient au jour</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Corrigée le</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Du compte</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>Vers le compte</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>Elle reste telle quelle&#x202f;; une autre pièce comptable l’annule, et une troisième dit ce qui est juste.</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>Laissez vide si tous les bureaux se la partagent.</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>Laissez vide si tous les produits se la partagent.</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>Retirez toutes les lignes pour l’annuler sans rien mettre à sa place.</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>Moins que ce qui est dû est un acompte&#xa0;: le reste demeure ouvert.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>D’une pièce comptable tardive&#xa0;: un jour de la période close à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>Seulement d’une ligne de trésorerie (B02)&#xa0;: la caisse ou le compte bancaire où il se trouve.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Payé à</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>Reçu dans</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>Enregistrer la pièce comptable</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>Solde la pièce comptable</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>Fournisseur ou payeur</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>Le numéro de la facture ou du reçu.</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>La pièce comptable de la facture qui est payée ici, ou qui est annulée ici.</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>La pièce comptable fausse</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Pièce comptable</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>Nous le devons à</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>Ce qu’on nous doit</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>Ce que nous devons</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>Qui est payé, ou qui paie.</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Qui le doit</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>La facture {document} de {supplier} figure déjà dans {voucher}. Est-ce une autre&#x202f;?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>D’après le livre, {account} contient alors {held}, moins que {paid}. Est-ce payé de là&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>Choisissez le compte d’où ou vers lequel c’est payé.</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>Cela ne peut être payé avant d’être dû.</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>Elle se corrige le même jour ou plus tard.</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>Retirez les lignes&#xa0;: elle est annulée. Notez ensuite la bonne dans son propre formulaire.</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>L’argent va d’un compte à un autre.</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>Rien n’est dû sous {voucher}. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>Il n’y a pas de pièce comptable {voucher}. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>Écrivez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>Écrivez au moins un objet avec son montant.</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>{left} sont dus sous {voucher}&#xa0;: autant, pas plus.</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} ne peut figurer dans ce formulaire. Choisissez un autre objet.</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} est déjà annulée par {back}. Corrigez à sa place la pièce juste.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>Choisissez l’emplacement de son fichier, puis nommez-le.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>Régime de démonstration</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>Continuer avec un régime déjà tenu.</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>Découvrir avec des adhérents, des primes et des sinistres inventés.</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>Nouveau régime</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>Le bureau d’un régime dans un seul fichier&#xa0;: adhérents, primes, sinistres et trimestres.</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Bienvenue dans Coverbook</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n an ({day})</numerusform>
            <numerusform>%n ans ({day})</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Personne n’est encore choisi.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>Enregistré le {day}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>{scheme} – Coverbook</source>
        <translation>{scheme} – Coverbook</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
</TS>
