<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Claim form</name>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Prestataire de soins</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation type="unfinished"></translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start, {day}, is more than a year from today.</source>
        <translation type="unfinished"></translation>
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
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>Le jour «&#xa0;{typed}&#xa0;» n’existe pas&#xa0;: ce mois compte {days} jours.</translation>
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
        <source>Too expensive</source>
        <translation>Trop cher</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>Parti chez un autre assureur</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} n’est pas vide. Choisissez un dossier nouveau ou vide.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>Un autre programme écrit dans ce fichier en ce moment. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>Le disque n’a pas pu lire ou écrire les données. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space on it, then save again.</source>
        <translation>Le disque est plein. Rien n’a été enregistré. Libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>Le fichier {name} n’existe pas. Vérifiez le nom ou créez un nouveau régime.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>Le dossier {name} n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>{code} n’existe pas. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>Ce fichier ne peut être que consulté ici&#xa0;: son emplacement est en lecture seule. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists and that you may write into it.</source>
        <translation>Ce fichier ne peut pas être ouvert ici. Vérifiez que le dossier existe et que vous avez le droit d’y écrire.</translation>
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
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>Ce n’est pas un fichier Coverbook. Choisissez un fichier créé par Coverbook.</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>Cet emplacement est en lecture seule&#xa0;: vous pouvez consulter, mais rien enregistrer.</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} est déjà utilisé. Choisissez un autre code.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} est un dossier. Choisissez-y un fichier Coverbook.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} est vide. Choisissez un fichier créé par Coverbook.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{user} a ce fichier ouvert sur {device} depuis le {day}. Vous pouvez consulter&#x202f;; pour écrire, il faut le fermer là-bas.</translation>
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
    <name>Household form</name>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty while the premium is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
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
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}</source>
        <translation>«&#xa0;{cell}&#xa0;» a trop de décimales&#x202f;; la monnaie en a {decimals}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est ni oui ni non</translation>
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
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>«&#xa0;{cell}&#xa0;» est trop grand&#x202f;; le maximum est {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>«&#xa0;{cell}&#xa0;» est trop petit&#x202f;; le minimum est {low}</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>Il n’y a ni dossier ni classeur {name} à importer.</translation>
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
        <source>no such file is known; is it {near}?</source>
        <translation>ce fichier est inconnu&#x202f;; est-ce {near}&#x202f;?</translation>
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
        <source>the line has {cells} cells, the header {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>les lignes de la pièce comptable {voucher} doivent porter une seule date</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>«&#xa0;{code}&#xa0;» n’existe pas dans {sheet}</translation>
    </message>
    <message>
        <source>there is no exchange file in this folder</source>
        <translation>ce dossier ne contient aucun fichier d’échange</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>la pièce comptable {voucher} n’est pas équilibrée&#x202f;; la somme de ses lignes est {off}</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} est déjà dans le fichier avec «&#xa0;{old}&#xa0;», et non «&#xa0;{new}&#xa0;»&#x202f;; corrigez-le là</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} figure déjà à la ligne {first}</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} n’est pas un classeur Excel.</translation>
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
        <source>Cash and cash equivalents</source>
        <translation>Trésorerie et équivalents de trésorerie</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>Variation de la provision pour engagements courus</translation>
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
        <source>Further liabilities due after three months</source>
        <translation>Autres dettes à plus de trois mois</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>Autres dettes à trois mois au plus</translation>
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
        <source>Membership fees</source>
        <translation>Droits d’adhésion</translation>
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
        <source>Taxes on income and profits</source>
        <translation>Impôts sur le résultat</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>Provision pour primes non acquises</translation>
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
    <name>Navigation</name>
    <message>
        <source>Claims</source>
        <translation>Sinistres</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Adhérents</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Primes</translation>
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
        <source>{page} (Alt+{number})</source>
        <translation type="unfinished"></translation>
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
    <name>Person form</name>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>End a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty while the premium is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>Amount received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation type="unfinished"></translation>
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
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for the whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>Pourcentage des sinistres déclarés</translation>
    </message>
    <message>
        <source>Portion of open claims reserved, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation type="unfinished"></translation>
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
    <name>Rules</name>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>Un sinistre se décide au plus tôt le jour de sa déclaration, le {reported}.</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>Un sinistre se déclare au plus tôt le jour de l’événement, le {incurred}.</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>Un sinistre décidé a besoin du jour de la décision.</translation>
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
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>Un sinistre ouvert n’a pas de jour de décision&#xa0;: choisissez ce qui a été décidé.</translation>
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
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>L’argent est reçu au plus tôt le jour du paiement, le {paid}.</translation>
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
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>La durée couverte par une prime a besoin de son premier et de son dernier jour.</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>La durée couverte se termine au plus tôt le jour où elle commence, le {first}.</translation>
    </message>
    <message>
        <source>Write the currency as its three capital letters, like INR or KES.</source>
        <translation>Écrivez la monnaie par ses trois lettres majuscules, comme INR ou KES.</translation>
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
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation type="unfinished"></translation>
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
    <name>Top bar</name>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
</TS>
