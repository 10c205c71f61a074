<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>Caja de la oficina central, Banco Unión.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado por</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Dinero móvil</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>Conservar su papel</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>Cobrar primas</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>Corregir un comprobante</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>Contar el dinero</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>Inscribir un hogar</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>Inscribir el primer hogar</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>Conciliar el estado de cuenta del banco</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrada de dinero</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Salida de dinero</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>Sin movimiento de dinero</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>Pagar una devolución</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>Pagar lo que debemos</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>Registrar pagos por índice</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>Renovar pólizas</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>Declarar un siniestro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>Ver el afiliado</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>Cobrar una prima</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>Cobrar la prima</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>Nos deben</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>Nos pagan</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Debemos</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>Un comité son dos personas o más: escriba sus nombres, separados por comas.</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>Sobre el siniestro apelado, un comité se reúne una sola vez al día. Déjelo vacío.</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>Un fallecimiento termina la cobertura de una persona, no la del hogar: retire a esa persona de la póliza.</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>Un hogar tiene un solo titular: elija otro parentesco.</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>Un recibo necesita el día en que se pagó la prima.</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>Una devolución se paga, no se cobra. Elija una prima por pagar.</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>Al menos {least}, que ya está pagado.</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>Quedan por pagar {most} como máximo.</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>Ambas personas están cubiertas por {policy}, que cubriría dos veces a una misma persona. Retire a una de ellas.</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>Elija a otra de las personas que siguen cubiertas por la póliza.</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>El siniestro {claim} es por un evento posterior al {last}.</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>El siniestro {claim} es de la misma persona y del mismo día.</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>Cada documento figura una sola vez: numere los de una misma clase.</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>Inscrito sin cobertura</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>Complete: {label}.</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>El dinero se devuelve el día en que entró, o después.</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>No se eligió ningún producto: nadie de este hogar quedará asegurado. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>Ya no quedaría cubierta ninguna otra persona: termine la póliza.</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>Nadie está cubierto hasta el final de esta póliza: inscriba el hogar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>Nada ha cambiado: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>Nada de lo pagado por este siniestro está en camino.</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>Según las fichas, una es mujer y el otro es hombre.</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>Una persona nació el {day}, la otra el {other}.</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>Las personas entran mientras la póliza está vigente, del {first} al {last}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>El recibo {receipt} se dio por la prima {premium}. Escriba otro número.</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>El guardado {name} no cambió ninguna ficha.</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>Indique cuántas personas tiene el grupo en este período.</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>Indique quién es el titular de la póliza.</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>Indique por qué no se paga el siniestro, o una parte de él.</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>El monto aprobado es mayor que la pérdida total.</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>Los montos de este archivo están en {currency}: no se puede cambiar.</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>El siniestro se estimó el {day}: para entonces ya estaba declarado.</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>El siniestro todavía se estimaba el {day}: no se decidió antes.</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>El titular ya no está cubierto: indique quién es ahora el titular de la póliza.</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>Los conceptos suman {sum}.</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>El último día de esta persona está entre el {first} (el día anterior al inicio) y el {last}.</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>El nuevo período empieza %n día después del anterior, más allá de los días de gracia.</numerusform>
            <numerusform>El nuevo período empieza %n días después del anterior, más allá de los días de gracia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>El nuevo período empieza después de que termina el anterior, el {end}.</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>Las personas de esta póliza tienen nombre: deje vacío el número.</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>La póliza no cubre a esta persona.</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>La póliza terminó el {day}, antes de que venciera esta prima.</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>Sus documentos de identidad tienen números distintos: {number} y {other}.</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>No existe el guardado {name}. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>No existe {code}. Elija de la lista.</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>Estas no son dos fichas: elija otra.</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>Este siniestro aún no está decidido: ¿es un anticipo?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>Este siniestro está pagado por completo.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>Este siniestro se decidió el {day}. Corrija más bien la decisión.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>Este siniestro se decidió el {day}: ¿fue un anticipo?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>Este siniestro fue rechazado: no se paga nada.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>Este siniestro se declaró el {day}: no se paga antes.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>Este siniestro se declaró el {day}: nadie lo revisó antes.</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>Este hallazgo ya está aceptado.</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>Este campo no puede quedar vacío.</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>Esta póliza cuenta personas: corrija su número.</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>Esta póliza terminó el {day}. Elija una vigente.</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>Esta prima no está pagada: no hay nada que devolver.</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>Esta prima se pagó el {day}. Elija una por pagar.</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>Esta devolución ya se pagó. Elija una pendiente.</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>Con esto, lo que se debía pasa a ser {after} en lugar de {before}. Si solo entró otra suma, vacíe el día y el recibo, guarde y cobre la prima de nuevo.</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>Escriba un monto en {plus} o en {minus}.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>Escriba un monto de hasta {most}, que es lo que se debe.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>Escriba un monto de hasta {most}, que es lo que falta pagar.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>Escriba un monto de hasta {most}: no entró más.</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>Anote al menos al titular.</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>Escriba por qué se corrige.</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>Ya se pagaron {amount}: el siniestro sigue aprobado.</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>Se anticiparon {amount}, más de lo que ahora se aprueba.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} cubre hasta {most} por siniestro.</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} no es una prestación de esta póliza.</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>{code} ya tiene una cobertura en esta póliza.</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} ya está en otra fila, o nadie tiene este código.</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code} se respondió el {day}. Ábrala y corríjala.</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} ya se unió con {other}. Elija {other}.</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} ya existe. Ábralo y corríjalo.</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} ya tiene cobertura hasta el {day} con {policy}.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{name} tiene {age} años el {day}: {product} cubre a personas de hasta {most}.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{name} tiene {age} años el {day}: {product} acepta a personas desde los {least}.</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{name}, con fecha de nacimiento {day}, ya figura como {code}.</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} más de lo que se debe: ¿se guardan como anticipo?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} es más de lo que se debe, y habría que devolverlo: ¿se cobra de todos modos?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} y {minus} difieren en {off}: los dos lados deben dar lo mismo.</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} ya renueva esta póliza.</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>Un porcentaje es 0 o más.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>Parte fija</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>Parte por siniestros</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>Parte por asegurados</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>Parte por prima</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>Parte que le toca</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>Reparto de gastos entre productos</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>La clave vigente</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>Los porcentajes suman {total}, no 100.</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>El programa reparte con sus propios porcentajes fijos.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>El programa reparte cada mes según los siniestros de cada producto que se declaran en él.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>El programa reparte cada mes según la prima que cada producto devenga en él.</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>El programa reparte cada mes según las personas que cada producto asegura al final del mes.</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>No existe el producto {code}.</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>Lo que cada producto asume de las líneas que no son de ninguno, con cada clave, mes a mes</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} no es una clave. Elija una de: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>Asegurados activos al final</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>Siniestros declarados en él</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>Prima devengada del período</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>Porcentajes fijos</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>llegó el {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount} por pagar el {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{amount} por el {day} ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{left} desde el {day}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, hasta el {last} ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {amount} el {day}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), vale por ahora</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0 a 30 días</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31 a 60 días</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61 a 90 días</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91 a 180 días</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Monto por pagar</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>Atrasos y cobranza</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>Atrasos por oficina</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>Cobranza por oficina</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>Tasa de cobranza</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>Los productos obligatorios y los voluntarios no tienen una tasa conjunta.</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>Cubierto hasta</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>De primas</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>De comprobantes</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>Por adelantado, vence después</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>Por adelantado, vence en tres meses</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>Sin oficina</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>De ellas, cobertura terminada</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>De ellas, en gracia</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>De ellas, pagadas</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Vencimiento más antiguo</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>Se debe a afiliados</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>Pólizas atrasadas</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>Pólizas atrasadas, primero el vencimiento más antiguo</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>Primas y cuotas vencidas y no pagadas, por antigüedad</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>Primas en el balance general</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>Primas a pagar</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>El día en que vence una prima es el día 0; lo que se paga después cuenta aquí como no pagado.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>Por devolver: las devoluciones vencidas y lo que se pagó por una cobertura que nunca corrió.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>No pagado</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>Cuotas no pagadas</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>Prima no pagada</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>Lo que venció después de una salida, y lo que la salida anuló, no está por cobrar.</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>Lo que se debe a los afiliados</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>Lo pagado de las primas y cuotas que vencen del {first} al {last}</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>Lo que está por cobrar</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>Lo pagado por adelantado no lo reduce: se debe a los afiliados hasta que vence.</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>cobranza desde este día; si no, del trimestre del ejercicio</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>también cada póliza atrasada, por sus códigos</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>más de 180 días</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>Una suma de control del archivo: dice si se cambió un byte de él.</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>La foto de una persona se muestra junto a su nombre.</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>Agregar un papel o una foto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>Escritura o contrato</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>Desde este día ya no se muestra con su ficha; el archivo queda.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>Ya no se muestra con su ficha. El archivo queda, y este motivo también.</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>Aparece pequeño sobre el nombre, desde el próximo papel que se haga. Ningún texto se mueve.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>¿Qué archivo se conserva?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>Conservar {name} con {record}</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Clase de papel</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>No se ha elegido ningún logo: los papeles llevan solo el nombre del programa.</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>No hay papeles. Agregue un archivo, suéltelo aquí o pegue una imagen.</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>Ningún programa de esta computadora muestra {name}. Está en {place}.</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>No se copió nada que se pueda conservar: ni archivo ni imagen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Otro papel</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>Imágenes y documentos PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logo</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>Retirar un papel o una foto</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>Retirar {code}</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>El disco no entrega {path}, un papel o una foto de este libro, así que no se cambió nada. Intente de nuevo. Si sigue así, mueva ese archivo a otro lugar: entonces se toman todos los demás sin él.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>El archivo de {code} ({name}) falta junto al libro, o fue cambiado ahí.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>No hay ningún logo.</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>Bien asegurado</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>Este archivo ya se conserva con {record}, como {name}.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>Este archivo no es una imagen que se pueda mostrar: no es una foto.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>¿Qué imagen?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} ya está retirado.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name} pasa de {most} MB. Escanéelo en gris, o con menos puntos, e intente de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} no es una imagen (JPEG, PNG, WebP) ni un PDF. Guárdelo primero como uno de estos.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} no es una imagen que se pueda imprimir. Elija una imagen JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} ya es el logo.</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>Certificado por</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>Certificado el</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>Siniestros por persona y año</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>Costo de un siniestro</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>Indicador o línea</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>Deje vacío para ambos.</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>Deje vacío para todo lo que no tenga clave propia.</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>Deje vacío para todo el programa.</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>De una línea, tal como la imprime su estado: ingresos y gastos, ambos sin signo menos.</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>De un indicador, una razón: 0,6 para sesenta por ciento.</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Monto previsto</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>Reserva certificada</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>Parte, en porcentaje</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>%n guardado de la copia no está en el archivo que reemplaza: {saves}</numerusform>
            <numerusform>%n guardados de la copia no están en el archivo que reemplaza: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>%n guardado del archivo que reemplaza no está en la copia: {saves}</numerusform>
            <numerusform>%n guardados del archivo que reemplaza no están en la copia: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>Se hizo una copia de seguridad en {place}.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Agregar un lugar</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>Agregue una memoria USB o una carpeta en otro disco: lo que solo está en esta computadora se pierde con ella.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Copia: {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>Copias de seguridad de este archivo</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>Elija una memoria USB, o una carpeta en otro disco</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>No se hizo copia de seguridad en {place}. {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>No está ahora</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>No hay nada nuevo: cada lugar tiene el último guardado.</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>Abre la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>Poner la copia en su lugar</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Quitar el lugar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>¿La copia del {when} debe tomar el lugar del archivo?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>La copia contiene los mismos guardados que el archivo que reemplaza.</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>La copia está en su lugar. El archivo que estaba ahí se conserva como {name}.</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>La copia está hecha: se abrió y se leyó cada página.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>El archivo como está ahora se conserva al lado, con un nombre que lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>La copia más reciente se hizo hace %n día, y desde entonces se guardó más.</numerusform>
            <numerusform>La copia más reciente se hizo hace %n días, y desde entonces se guardó más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>La contraseña de ese tiempo</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>No se puede recordar el lugar: el disco no acepta nada.</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>Son dos libros distintos.</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>Aún no hay copia de seguridad de este archivo.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>Aún no hay copia de seguridad. Se hace una al cerrar el archivo, o ahora con el botón de arriba.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>No existe la carpeta {name}. Elija una que exista.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Está ahora</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>Esta copia es de antes de renovar la clave. Quien podía abrir el archivo entonces la abre con la contraseña que tenía. Una vez en su lugar, esas contraseñas vuelven a valer.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Lo que estaba antes ahí se conserva como {name}.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Adónde van las copias</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>en esta computadora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>{name} contiene todo lo que estaba en el archivo dañado.</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>{name} contiene lo que se pudo leer. Perdido o incompleto: %n elemento, que {list} nombra. Búsquelo en una copia o en papel; Verificar dice qué guardados anteriores ya no valen.</numerusform>
            <numerusform>{name} contiene lo que se pudo leer. Perdidos o incompletos: %n elementos, que {list} nombra. Búsquelos en una copia o en papel; Verificar dice qué guardados anteriores ya no valen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} es una copia completa: se abrió y se leyó cada página.</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} es de antes de que este libro se bloqueara: en su lugar, todos podrían leerlo. Restáurela con otro nombre.</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} está bloqueado con una clave anterior: entre con un nombre y una contraseña de ese tiempo.</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} es ahora lo que contiene la copia.</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} ya existe. Para poner la copia en su lugar use --replace; lo que hay ahora se conserva al lado.</translation>
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
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines of the bank belong to one movement of the book now.</source>
        <translation>
            <numerusform>%n línea del banco corresponde ahora a un solo movimiento del libro.</numerusform>
            <numerusform>%n líneas del banco corresponden ahora a un solo movimiento del libro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>Se omitió %n línea sin día o sin monto.</numerusform>
            <numerusform>Se omitieron %n líneas sin día o sin monto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>%n movimiento del libro corresponde ahora a una sola línea del banco.</numerusform>
            <numerusform>%n movimientos del libro corresponden ahora a una sola línea del banco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>Ambos lo tienen</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>Según el libro al {day}</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R anota la línea elegida: una comisión, intereses, o lo que nadie anotó.</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>Las fechas se leyeron como {form}.</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>Cómo coinciden ambos</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>Aún no hay ninguna cuenta bancaria anotada. Agréguela, y luego concilie su estado de cuenta.</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>No se propone ningún conjunto con el número {number}. Mire otra vez el estado de cuenta.</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>Una suma por varias: probablemente lo mismo</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>Anotar lo que solo tiene el banco</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>Conjunto de sumas</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>Estados de cuenta de un banco (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>El banco lo tiene, el libro no</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>Día del banco</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>El libro tiene todo lo que tiene el banco.</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>El libro lo tiene, el banco no</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>Día del libro</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>No existe la cuenta bancaria {code}. Agréguela primero en los ajustes.</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>Estos montos suman lo mismo. Mire si son el mismo dinero: con Ctrl+G se indica eso del conjunto elegido.</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>Corresponden entre sí</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>Lo que solo tiene el banco</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>Lo que solo tiene el libro, restado</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Lo que dice el banco</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>Lo que el banco debería decir</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>Lo pagado con cheque, o tarde en los últimos días, puede aparecer en el próximo estado de cuenta del banco.</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>¿Qué archivo es el estado de cuenta del banco?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>monto; monto de la transacción; importe; valor; suma; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>saldo; saldo contable; saldo disponible; saldo final; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>crédito; créditos; abono; abonos; haber; depósito; depósitos; consignación; ingreso; ingresos; entrada; recibido; monto crédito; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>moneda; divisa; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>fecha; fecha de transacción; fecha de operación; fecha de movimiento; fecha contable; fecha de proceso; fecha valor; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>débito; débitos; cargo; cargos; debe; retiro; retiros; egreso; egresos; salida; pago; monto débito; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>descripción; detalle; concepto; glosa; movimiento; observaciones; leyenda; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>referencia; ref; número de referencia; número de documento; número de operación; n.º de operación; número de cheque; n.º de cheque; reference; ref no; reference number; cheque number; cheque no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{name} junto al libro de {account}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name} no tiene una columna de fechas con montos al lado. El estado de cuenta de un banco dice de cada línea su fecha y su monto, o lo que entró y salió: revise los encabezados.</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} está en {other}, los libros están en {currency}. Pida al banco el estado de la cuenta que se lleva en {currency}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, línea {line}: «{cell}» no es un monto con {decimals} decimales como máximo.</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>Hay {off} de diferencia desde antes de este estado de cuenta: concilie también el anterior.</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>%n concepto en la factura.</numerusform>
            <numerusform>%n conceptos en la factura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>%n persona está cubierta hasta entonces.</numerusform>
            <numerusform>%n personas están cubiertas hasta entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>Se inscribe %n persona, {who}.</numerusform>
            <numerusform>Se inscriben %n personas, primero {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>%n persona, {first}, entra en {product} de {who} desde el {day}.</numerusform>
            <numerusform>%n personas, primero {first}, entran en {product} de {who} desde el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>Un siniestro de {who} del {incurred}, declarado el {reported}.</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>Un siniestro de {who} del {incurred}, declarado el {reported}: {event}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>El siniestro {claim} de {who} se paga en parte, con {amount}, el {day}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>El siniestro {claim} de {who} se paga con {amount} el {day}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>El siniestro {claim} de {who} se rechaza el {day}.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>Los siniestros de {index} se deciden el {day} para todos los vigentes de la oficina {office}.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>Los siniestros de {index} se deciden el {day} para todos los vigentes.</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>Aquí aparecerá lo que se va a anotar.</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>Llegó el {day}, con el recibo {receipt}.</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>Llegó el {day}, con el siguiente número de recibo.</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>Cubre a {lives} personas.</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>Puede llegar a {covered}.</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>Ninguna de ellas está asegurada.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>No queda nada por pagar.</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>De {loss} perdidos puede llegar a {covered}.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>El motivo: {reason}.</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>Se le dice por qué: {reason}.</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>Forma de pago: {method}.</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>parte del siniestro</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>pago parcial</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>{amount} por pagar por el período, por {insured} asegurados.</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>{amount} por pagar por el período.</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>Después el titular de la póliza es {holder}.</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>Se guardan {over} como anticipo.</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>{product} los cubre desde el {start}.</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{product} de {who} termina el {last}, no el {end}.</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{product} de {who} sigue desde el {start}.</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>{holder} es desde ahora titular de {product} de {who}.</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>Después quedan {rest} por pagar.</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>{rest} de lo que se debe no se paga: ¿es un pago parcial?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>{rest} de lo que falta pagar no se paga: ¿es una parte?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>Quedan por pagar {rest}.</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{who} recibió el {day} el dinero pagado por el siniestro {claim}.</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who} tiene cobertura hasta el {last}; los demás de la póliza de {policy} siguen cubiertos.</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>Se devuelven a {who} {amount} de {due} el {day}.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>Se pagan {amount} a {who} por el siniestro {claim} el {day}.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>Se pagan {amount} a {who} como anticipo por el siniestro {claim}, aún no decidido, el {day}.</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} paga {amount} por {first} a {last}.</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} paga {amount}, que vence el {due}.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>Paso 1 de 2: quién es el programa. La moneda no puede cambiar cuando ya hay importes.</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>Paso 2 de 2: dónde trabaja, qué ofrece, qué tiene. Después puede afiliar.</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>Respondido en 30 días</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>Apelaciones aún sin respuesta</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>Apelaciones que llegaron</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>Apelaciones fundadas, del todo o en parte / apelaciones que llegaron</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>Prestaciones a tiempo</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>Prestaciones recibidas</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>Prestaciones recibidas en 30 días</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>Prestaciones recibidas en los 30 días siguientes al evento / prestaciones recibidas</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>Prestaciones recibidas según los días desde el evento</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>Prestaciones recibidas en ese plazo</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>Prestaciones recibidas en {days} días</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>Más allá de los diez</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>Facturado concepto por concepto</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>Siniestros ocurridos / años asegurados</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>Quejas y apelaciones por mes</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>Quejas respondidas</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>Quejas respondidas en 30 días</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>Quejas respondidas en 30 días / quejas que llegaron</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>Quejas por cada mil años asegurados</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>Quejas aún sin respuesta: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>Quejas que llegaron</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>Quejas que llegaron / mil años asegurados</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>Quejas que han llegado desde siempre</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>La cobertura no se separa por sexo: las personas a las que se dirige un producto se anotan como un solo número, mujeres y hombres juntos.</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>Días de mil años</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>Pocas quejas pueden significar afiliados contentos, o afiliados que no saben adónde acudir.</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>Con qué frecuencia tiene un siniestro quien está asegurado durante un año.</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>Indicadores por sexo</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>Asegurados el último día, por sexo</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>Asegurados que podían renovar y no lo hicieron / asegurados que podían renovar</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>Asegurados cuyo sexo se conoce</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>Asegurados cuyo sexo no se conoce</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>Asegurados cuyo sexo no se conoce, omitidos: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>No renovados</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>No renovados: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>No renovaciones</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>No renovaciones por motivo</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>Personas de los números de personas que se quedaron</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>No llegó ninguna apelación en el período.</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>No se recibió ninguna prestación en el período.</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>Ningún siniestro terminado en el período tiene su factura en el archivo, concepto por concepto.</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>No llegó ninguna queja en el período.</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>Nunca se ha anotado una queja: lleve el registro.</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>No hubo nadie asegurado en el período.</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>El último día no hay ningún asegurado cuyo sexo se conozca.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>De todos los no renovados</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>De cada 100 facturados a una familia, esto pagó el programa; el resto lo pagó ella misma.</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>De cada 100 apelaciones, tantas tenían razón: una parte alta dice que los siniestros se rechazan muy a la ligera.</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>De cada 100 familias pagadas, tantas tuvieron el dinero dentro de un mes desde el evento.</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>De cada 100 personas aseguradas, tantas son mujeres o niñas.</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>De cada 100 que se quejaron, tantos tuvieron respuesta dentro de un mes.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>De cada 100 que podían quedarse, tantos no se quedaron; las partes dicen por qué, donde alguien les preguntó.</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>De los que podían renovar</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>Anulados por apelación</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>Pagado por siniestros con factura / facturado por ellos, de los siniestros terminados en el período</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>Pagado de lo facturado</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>Pagado de lo que se facturó</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>Rechazos anulados</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>Rechazos anulados en parte</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>Rechazos anulados por apelación</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>Rechazos anulados del todo</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>Los sexos suman el total; de las personas de un número de personas nadie conoce el sexo.</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>Estas cifras son nuestras: nadie ha publicado cómo se calculan, y ninguna tiene norma.</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>Miles de años asegurados</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>Quien está asegurado con dos productos cuenta en cada uno.</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>En días</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>Mujeres aseguradas</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>Mujeres aseguradas / asegurados cuyo sexo se conoce, el último día</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>Mujeres aseguradas de todos los asegurados</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>Mujeres entre los de sexo conocido</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>en cuántos días debe recibirse una prestación</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>Días en promedio para liquidar un siniestro</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>Prestaciones: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>Siniestros por ello declarados en estos días</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>Cobertura del embarazo y del parto</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>Hoja informativa</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>Asegurados el último día</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Su tamaño</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>Personas aseguradas como número de personas, de las que no se conoce ni el sexo ni la edad: {count}.</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>Nadie está asegurado por su nombre el último día.</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>De los asegurados cuyo sexo se conoce</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>De {count} productos se muestran los que tienen más asegurados.</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>Pagado por ello en estos días</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>Los asegurados por sexo y edad</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>Los productos suman %n asegurado más que el programa: este cuenta a cada persona una sola vez.</numerusform>
            <numerusform>Los productos suman %n asegurados más que el programa: este cuenta a cada persona una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>Los diez indicadores en doce trimestres</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>No hay prestación {code}. Elija entre los códigos de la lista Prestaciones.</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>Pueblos de los asegurados</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>Lo que es para las mujeres</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>No se ha dicho qué prestaciones son para el embarazo y el parto: dé sus códigos, y aquí se dirá quién las tiene y qué se pagó.</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>Mujeres y niñas aseguradas con ella</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Mujeres y hombres</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>códigos de las prestaciones para el embarazo y el parto, separados por comas</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>no anotado</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>Los siniestros ocurridos son lo pagado y la variación de las reservas para siniestros: un mes puede estar por debajo de 0.</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>Primas y siniestros por mes</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>La prima se emite el día en que vence y se cobra el día en que se paga: son dos cifras distintas.</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>Primas cobradas</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>Primas cobradas por comprobante</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>Primas emitidas</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>cuántos meses, 36 como máximo</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>Otro sexo</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexo no conocido</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>La población objetivo no se cuenta por sexo.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>{indicator}: {sex}</source>
        <translation>{indicator}: {sex}</translation>
    </message>
</context>
<context>
    <name>Cash book</name>
    <message>
        <source>Brought forward</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>Según el libro</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>Contado del {first} al {last}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>Se contó menos: algo que se pagó no está en el libro, o falta algo que se recibió.</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>Se contó más: algo que entró no está en el libro, o algo pagado figura dos veces.</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>Sin cuenta indicada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>El conteo y el libro coinciden.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>Lo que la ventanilla cobra y paga va adonde los ajustes dicen para su forma de pago.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>{account}: {name}</source>
        <translation>{account}: {name}</translation>
    </message>
</context>
<context>
    <name>Causes and ages</name>
    <message>
        <source>Claims by age</source>
        <translation>Siniestros por edad</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>Siniestros por causa</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>Siniestros por causa y edad</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>Número de siniestros por causa y edad en años</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Parte del monto</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>La edad es la del día del evento; no se conoce sin fecha de nacimiento ni en un número de personas.</translation>
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
        <translation>Gráfico: {title}. {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
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
        <translation>La imagen está copiada.</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>No hay nada que dibujar para estos días.</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>días (mediana)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}, doce trimestres</translation>
    </message>
    <message>
        <source>{line}: {value}</source>
        <translation>{line}: {value}</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}: {value}</translation>
    </message>
    <message>
        <source>{period}: {value} (plan {plan})</source>
        <translation>{period}: {value} (plan {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, todavía puede cambiar</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>Una suma de control de lo que se encontró: cuando cambia, el hallazgo vuelve.</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>Un hijo es más joven que el titular: la fecha de nacimiento o el parentesco es otro.</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>Un siniestro se debe solo por un evento de un día en que la persona estaba cubierta.</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>Una cobertura repone lo perdido, no más; las prestaciones fijas se anotan como pérdida y como cubierto.</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>Un hogar tiene un solo titular: debe quedar claro de quién depende la cobertura de los demás.</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>Un número de documento de identidad es de una sola persona; compartido, es un error o un documento prestado.</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>Un número que tienen muchos hogares suele ser el del agente: quien llama no encuentra a ninguno.</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>Un pago antes de la decisión es un anticipo: quien conoce el caso ve si lo fue.</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>Un porcentaje se escribe 10 y no 0,1: rara vez se quiere menos de uno.</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>Una póliza se renueva una vez: de dos renovaciones, una es otra póliza distinta o un error.</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>La prima de una póliza por los mismos días se debe una vez; si es dos veces, la prima emitida y la cobrada son demasiado altas.</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>Un producto tiene un método para cada reserva que su tipo necesita, y ese método tiene todo lo que usa para calcular.</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>Un producto de este tipo necesita una reserva para obligaciones devengadas certificada por un actuario.</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>Un producto cuyas pólizas se registran toma primas, siniestros y reservas solo de sus fichas.</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>Un programa cubre como máximo lo que se facturó.</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>Un pueblo, una causa o un grupo escrito de dos maneras cuenta como dos.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar un hallazgo</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Aceptar con motivo…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>Aceptar {record}: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Aceptados ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>Un actuario certifica la reserva para obligaciones devengadas al menos una vez al año.</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>Un monto veinte veces mayor que el habitual de su producto suele ser un error de tecla.</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>Una oficina con pólizas vigentes cobra primas; después de un trimestre sin noticias, sus papeles están atrasados.</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>La apelación {complaint} se declaró fundada el {day}, y el siniestro sigue rechazado.</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>Apelaciones fundadas, siniestros aún rechazados</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>Siniestros aprobados y no pagados</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>Los siniestros aprobados se pagan en semanas; hasta entonces su monto queda como reserva.</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>Nacidos después del inicio de la cobertura</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>Certificados de más de un año</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>Hijos mayores que su titular</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>Siniestros después del fallecimiento</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>Siniestros que no cuadran con sus conceptos</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>Siniestros en el período de espera</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>Siniestros de personas no cubiertas</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>Siniestros fuera de su cobertura</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>Siniestros declarados dos veces</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>Hubo siniestros declarados hasta {days} días después del evento, pero no hay reserva para los que faltan por llegar.</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>La cobertura termina con el fallecimiento de la persona; un evento posterior es de otra persona, o su día es un error.</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>La cobertura de una persona empieza como muy temprano al nacer; un hijo nacido después entra ese día.</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>La cobertura se compara con la población a la que se dirige el producto: contada hace años, hoy es otra.</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Controles de datos</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>Días entre dos contratos</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>Días en el futuro o a un siglo de hoy</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>Dependientes mayores del límite</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>Primas iguales dos veces</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>Todo pago cobrado deja un recibo con su número.</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>Salidas sin motivo</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>Recorrer todo</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>Titulares fuera de los límites de edad</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>Titulares sin fecha de nacimiento</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>Hogares con dos titulares</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>Números de identidad de varias personas</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>Cubre del {first} al {last}; la póliza {policy} va del {start} al {end}.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>Se pagó el {paid}; el siniestro {claim} sigue abierto.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>Se pagó el {paid}; el siniestro {claim} se decidió el {decided}.</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>Fue rechazado el {day} sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>Conceptos cubiertos por más de lo facturado</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>Límites de prestaciones superados</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>Afiliado desde el {joined}, nacido el {born}.</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>Afiliados antes de nacer</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>Números de recibo que faltan</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>Más cubierto que perdido</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>Más pagado que aprobado</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>Nadie es afiliado antes de nacer: uno de los dos días es un error.</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>No se encontró nada dudoso.</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>No ha llegado nada de esta oficina desde el {day}.</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>No se debe nada por un evento en el período de espera de una póliza que no renueva otra.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>De los recibos «{series}», el {first} no está en el archivo.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>De los recibos «{series}», los números {first} a {last} no están en el archivo.</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>Cuentas por cobrar antiguas</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>Una factura se paga una vez: misma persona, día, proveedor, causa y monto rara vez son dos eventos.</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>Una persona tiene una sola cobertura de un producto a la vez; una renovación empieza cuando termina la póliza anterior.</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>Una persona tiene una sola ficha: dos fichas dividen las primas, los siniestros y la cuenta de afiliados.</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>Un recibo es de un solo pagador y un solo día; el mismo número en otra parte es un error o algo peor.</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>Solo las personas nombradas en una póliza, o su titular si no se nombra a nadie, pueden declarar siniestros con ella.</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>Siniestros abiertos estimados dos veces</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>Pagos antes de la decisión</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>Porcentajes menores que uno</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>Personas cubiertas dos veces</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>Personas registradas dos veces</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>Números de teléfono de muchos hogares</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>Pólizas de titulares fallecidos</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>Pólizas renovadas dos veces</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>Poblaciones contadas hace mucho</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>La prima se devenga en los días de su póliza; un plazo posterior es de la póliza que la renueva.</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>La prima se paga dentro de 180 días y mientras la póliza está vigente; lo que nunca se pagará se da de baja con un comprobante.</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>Primas, siniestros o reservas contabilizados dos veces</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>Primas fuera de lo normal</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>Primas fuera de su póliza</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>Primas sin recibo</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>Números de recibo repetidos</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>El recibo {receipt} figura también en {others}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>El recibo {receipt} es del {day}, pero el {other}, que va antes, es del {other_day}.</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>Los recibos se numeran para que ninguno desaparezca: el que falta se arruinó, o su dinero no está.</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>Los recibos se escriben uno tras otro: un número posterior con un día muy anterior se escribió después.</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>Recibos fuera del orden de sus días</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>Rechazos sin motivo</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>Reservas sin método</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>Oficinas sin noticias</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>No se conoce la fecha de nacimiento de {person}; basta una estimada.</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>El evento del {day} está en el período de espera, que iba hasta el {last}.</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>El evento del {day} está fuera de la cobertura de {person}, del {first} al {last}.</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>La edad de salida de un producto vale para todos los que cubre.</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>El hallazgo sale de la lista con este motivo y vuelve cuando dice otra cosa.</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>El titular de una póliza tiene la edad de entrada y no pasa de la edad de salida cuando ella empieza.</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>El último certificado, {amount}, es del {day}: hace más de doce meses.</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>El último conteo, {population}, es del {day}: hace más de dos años.</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>El método elegido para los siniestros aún no declarados necesita una razón o un porcentaje que no se ha fijado.</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>Los pagos de un siniestro suman lo aprobado, y nada si fue rechazado.</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>La póliza terminó antes de tiempo el {day} sin indicar el motivo.</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>Estos comparan todas las fichas y esperan a que usted recorra todo: {checks}.</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>Este hijo nació el {day}; {holder}, titular, el {theirs}.</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>El contrato {before} termina antes del {first}, este empieza después del {last}: los días intermedios no están reasegurados.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>Lo que cubre un siniestro es la suma de lo cubierto de sus conceptos.</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>Lo que puede costar un siniestro abierto es su última estimación, de la que salen las reservas.</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>Lo que vence u ocurre en un día entre dos contratos es riesgo propio del programa.</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>Lo cubierto queda dentro de los límites de la prestación, por siniestro y por año.</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>Lo dudoso</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>Lo que es dudoso en las fichas</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>Lo que se anota ocurrió en el espacio de una vida; otros días son errores, o años de otro calendario.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>En qué se basaba</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>Lo que era dudoso y está aceptado</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>Si un producto tiene límites de edad, debe conocerse la edad de sus titulares.</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>Quien falleció no es titular de una póliza nueva: el hogar elige otro titular.</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>Quien tuvo razón en la apelación no recibe nada hasta que se corrija la decisión del siniestro.</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>A quien se le rechaza un siniestro se le dice por qué, y el programa aprende qué entienden mal sus afiliados.</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>Por qué está bien así</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>Por qué se van los afiliados dice al programa qué mejorar; «desconocido» también es un motivo.</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>Con este siniestro se cubren {covered} de {benefit} en un año de cobertura; el límite es {limit}.</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>Palabras escritas de dos maneras</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{amount} que se deben desde el {due} no están pagados, y la cobertura terminó el {over}.</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{amount} que se deben desde el {due} no están pagados.</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>Se deben {amount}; las primas de este producto son de unos {usual}.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>Se pagaron {amount} el {day} sin número de recibo.</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} es {day}: ¿se quiso decir otro año u otro calendario?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} es {percent}; ¿se quiso decir {meant}?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>Se cubren {covered} de una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>Se cubren {covered} de {benefit}; el límite por siniestro es {limit}.</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>Se cubren {covered} de {item}; se facturaron {billed}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>Figuran {covered} como cubierto; el {day} se estimaron {estimate}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>Figuran {covered} como cubierto; los conceptos suman {total}.</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>Se aprobaron {covered} el {day}; se pagaron {paid}.</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>{holder}, titular, falleció el {day}: ¿quién es el titular ahora?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{line} de {product} también se contabiliza con sus fichas.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} es el número de {count} hogares.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} es el número de {count} personas; {other} es una de ellas.</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other} también pide {amount} el {day}.</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other} tiene el mismo nombre y también nació el {day}.</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other} también es de la misma persona y del {day}, por {amount}.</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other} también es titular del hogar {household}.</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>Se pagaron {paid}, se aprobaron {covered}.</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} falleció el {died}; el evento fue el {day}.</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} también tiene cobertura con la póliza {other}, del {first} al {last}.</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} no tiene cobertura con la póliza {policy}.</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} salió el {day} sin indicar el motivo.</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} nació el {born}, después de que la cobertura empezó el {first}.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>{person} tenía {age} años al inicio; el producto termina a los {limit}.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>{person} tenía {age} años al inicio; el producto acepta titulares desde los {limit}.</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{policy} también se renueva con {other}.</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} Aceptado el {day}: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>«{field}»</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>«{other}» está en la misma lista.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>Monto pagado</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelación</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Apelaciones</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Documentos necesarios</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>Cobertura estimada</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>En revisión desde</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>Conceptos de la factura</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Falta pagar</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Pagado hasta hoy</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>Pagar un anticipo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>Hoja y carta</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>ninguna: su costo se sabe después</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>%n siniestro pagado en los últimos 90 días cuyo dinero está en camino</numerusform>
            <numerusform>%n siniestros pagados en los últimos 90 días cuyo dinero está en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>%n siniestro declarado, aún no revisado</numerusform>
            <numerusform>%n siniestros declarados, aún no revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>%n siniestro en revisión y aún no decidido</numerusform>
            <numerusform>%n siniestros en revisión y aún no decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>%n siniestro cuyo dinero llegó en los últimos 30 días</numerusform>
            <numerusform>%n siniestros cuyo dinero llegó en los últimos 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>No hay siniestros aquí.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>hasta %n día</numerusform>
            <numerusform>hasta %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {late}</source>
        <translation>{step}: {late}</translation>
    </message>
</context>
<context>
    <name>Claim form</name>
    <message>
        <source>A payment before the decision is an advance: type the name or the code.</source>
        <translation>Un pago antes de la decisión es un anticipo: escriba el nombre o el código.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Agregar un documento</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Agregar un concepto</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>Monto aprobado</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montos</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>Decidir un siniestro</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>Vacío: lo que suman los conceptos.</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>Estimado en</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>Deje vacío para el titular de la póliza.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Dinero recibido</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>Pagar un siniestro</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Persona afectada</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>Motivo de la reducción</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>Revisar un siniestro</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>Guardar el siniestro</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>Guardar el día de recepción</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>Guardar el pago</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la revisión</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>La mejor estimación de lo que paga la cobertura, hasta que se decida el siniestro.</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>El día en que llegó: Espacio para hoy. Vacío: falta.</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>El día en que el dinero llegó al afiliado, para todo lo que está en camino.</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>El día en que el dinero llegó al afiliado; deje vacío mientras no se sepa.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>Escriba cualquier parte del nombre del afiliado o del código de la póliza.</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>Lo que se dijo. El informe de actas lo muestra con la decisión.</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>Cuando decide un comité: los nombres de quienes asistieron, separados por comas.</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>Por qué no se paga el siniestro, o una parte de él.</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>Una propuesta no decide nada: decide alguien, y dice por qué cuando decide otra cosa.</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>Evaluación de un siniestro</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>Falta un concepto de la factura. Si no se paga nada de él, escriba 0 en Cubierto.</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>La cobertura empieza el {first}; el evento fue el {event}.</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>La cobertura terminó el {last}; el evento fue el {event}.</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>Cubierto sin interrupción desde</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>No se indica una prestación, así que no vale ningún límite: queda lo estimado.</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>No se ha pagado ninguna prima de esta póliza.</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>El día del evento, {event}, la prima estaba pagada hasta el {day}.</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>Prima pagada hasta</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>Todavía falta: {documents}.</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>Todavía falta: {documents}. ¿Se aprueba de todos modos?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>La cobertura</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>La primera prima se pagó el {day}, después del evento del {event}.</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>El asegurado paga los primeros {deductible} de cada siniestro: aquí {cut}.</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>El asegurado paga {share} del resto: aquí {cut}.</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>Los conceptos suman {sum}, la pérdida total es {loss}.</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>La persona tenía {age} años cuando empezó la cobertura; el producto cubre a personas de hasta {most}.</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>Las reglas pagan {most}, no más. {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>Las reglas pagan {most}: ¿por qué menos?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>Las reglas proponen pagar una parte, {covered}: {reason}.</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>Las reglas proponen pagar {covered}.</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>Las reglas proponen rechazar el siniestro: {reason}.</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>La suma asegurada es {sum}; en este período se usaron {used}, quedan {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>El período de espera de %n día termina el {last}; el evento fue el {event}.</numerusform>
            <numerusform>El período de espera de %n días termina el {last}; el evento fue el {event}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>Todo el siniestro</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>Período de espera hasta</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>Lo que proponen las reglas</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Lo que dicen las reglas</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>aprobado sin: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>no se paga nada</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>Se deben {amount} de prima no pagada.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} cubre hasta {most} por año; en el año que empieza el {day} se usaron {used}, quedan {left}.</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>{cut} se dejaron fuera al declararlo.</translation>
    </message>
    <message>
        <source>{item}: {rule}</source>
        <translation>{item}: {rule}</translation>
    </message>
</context>
<context>
    <name>Claim state</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>%n queja por responder</numerusform>
            <numerusform>%n quejas por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>Un código, o cualquier parte del nombre de un afiliado</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>Papeles del comité</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>Aún no se declara ningún siniestro. Lo que le ocurra a un afiliado se anota primero aquí.</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>No hay siniestros declarados.</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>No se necesita ningún documento.</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>Nadie ha apelado.</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>Declarar el primer siniestro</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>La factura no tiene conceptos.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>%n siniestro declarado hasta entonces no está decidido: las cifras son provisionales.</numerusform>
            <numerusform>%n siniestros declarados hasta entonces no están decididos: las cifras son provisionales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>%n día desde el fin del trimestre; lo mejor es cerrarlo a los {ideal}, a más tardar a los {most}.</numerusform>
            <numerusform>%n días desde el fin del trimestre; lo mejor es cerrarlo a los {ideal}, a más tardar a los {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n hallazgo es probablemente un descuido, o algo que no se sabe.</numerusform>
            <numerusform>%n hallazgos son probablemente descuidos, o algo que no se sabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n hallazgo vuelve incorrecta una cifra: corríjalo, o acéptelo.</numerusform>
            <numerusform>%n hallazgos vuelven incorrecta una cifra: corríjalos, o acéptelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>%n trimestre anterior se cierra con él</numerusform>
            <numerusform>%n trimestres anteriores se cierran con él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>%n trimestre anterior se cierra con él, del {first} al {last}: ¿es lo que se quiere?</numerusform>
            <numerusform>%n trimestres anteriores se cierran con él, del {first} al {last}: ¿es lo que se quiere?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>Un cierre queda como se escribió. En su lugar, reabra su trimestre, con el motivo.</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>Los activos son iguales a pasivos y patrimonio, y el flujo de efectivo es el cambio en el efectivo.</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>Corresponde al {day}, cuando {quarter} ya estaba cerrado</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Efectivo contado</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>Los siniestros aún abiertos vuelven provisionales las cifras; se reserva lo que cada uno puede costar.</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>Cerrar un trimestre</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Cerrar el trimestre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>Cerrado el {day}; preparado por {name}, revisado por {other}.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>Cierre de un trimestre</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>Cierre del {quarter}</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>Confirmar las reservas</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>Confirmarlas</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>Confirmadas por {name} el {day}.</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>Cuente el efectivo de {account} tal como está al fin del trimestre, y anótelo.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>Cada producto tiene las reservas que necesita, y la evolución muestra si alcanzaron.</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>Vacío si una sola persona lo cerró, porque la regla de dos personas está apagada.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>Congelar una cifra</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>Entregarlo para el cierre</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>Está en {quarter}, que está cerrado. ¿Se anota el {open}, con una nota de que corresponde al {day}? Ya no puede contar en el trimestre cerrado.</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>Se cerró junto con el primer trimestre que se cerró después de él.</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>Hay trimestres posteriores que se apoyan en el {quarter}: reabra primero el {newest}.</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>Ningún hallazgo puede volver incorrecta una cifra: los errores se corrigen, o se aceptan con el motivo.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>En este libro no hay personas nombradas: quien lo abre cierra por su cuenta.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>Nadie ha confirmado todavía las reservas y sus métodos.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>De una línea o una reserva, un monto; de un indicador, su razón y cuán firme es.</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>Del guardado con que se calcularon las cifras, como figura en el estado.</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>Una persona prepara el trimestre, otra lo revisa y lo cierra.</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Abrir las cuentas</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>Abrir los arqueos de caja</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>Abrir los siniestros</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>Abrir los controles de datos</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>Abrir las conciliaciones</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>Abrir las reservas</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>Preparar el trimestre</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>Preparado por {name} el {day}: otra persona lo revisa y lo cierra.</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>Preparado para el cierre</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>Los trimestres se cierran en orden: cierre primero el {quarter}.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>Reabrir el trimestre</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>Reservado al {day}: {reserved}; necesario hasta ahora: {needed}.</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>Reservas y métodos</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>Reservas confirmadas</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>Revisión por una segunda persona</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>Cronogramas contabilizados</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>Los cronogramas contabilizaron {amount} en este trimestre.</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>Alguien contó el efectivo al fin del trimestre y anotó lo que había.</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>Alguien prepara primero el trimestre; luego otra persona lo cierra.</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>Estados cuadrados</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>El código de una oficina, - para lo que no es de ninguna, vacío para todas juntas.</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>Las cifras se congelan, y lo que se anote va a los trimestres siguientes.</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>El trimestre sigue en curso: se puede cerrar desde el {day}.</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>El motivo queda visible en el estado, también después de cerrar de nuevo el trimestre.</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>La regla de dos personas está apagada: una persona puede cerrar sola.</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>Los estados coinciden con las fichas de que se hacen.</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>No hay nada que reabrir: el {quarter} no está cerrado.</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>Este trimestre ya está cerrado: {quarter}. Solo el gerente puede reabrirlo, con un motivo.</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>Esto cambiaría lo que era cierto el {day}, y el {quarter} está cerrado. Anótelo el {open} o después, donde se puede decir que corresponde al {quarter}; o pida al gerente que reabra el trimestre.</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>Siniestros sin decidir</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>Lo que se reparte en meses está contabilizado hasta el fin del trimestre.</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Lo que hay que saber</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>Lo que se hizo con los trimestres</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>Lo que debe saber quien lea este cierre: qué estimación es incierta, qué llegó tarde.</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>Por qué se reabre</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>Con él se cierra también el {first}, que nunca se cerró por sí solo: ¿es lo que se quiere?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>Usted preparó este trimestre: otra persona lo cierra, o da su acuerdo.</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>trimestre {number} de {year}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: se contó {counted} el {day}; el libro dice {held}.</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: las reservas o el método ya no son lo que {name} confirmó el {day}. Confírmelos de nuevo.</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} no devengado, {settled} en liquidación, {unreported} no declarado ({method}).</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>Falta %n: {receipts}</numerusform>
            <numerusform>Faltan %n: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Cobrar a</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>Contado en la caja</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>Cada línea necesita su recibo.</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter: siguiente · Ctrl+Enter: guardar · Ctrl+Z: quitar la última línea · F3: recibo · F6: caja</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>Faltan antes</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Líneas de la hoja</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Lista en papel</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>El dinero se cobra hoy o se cobró antes.</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Siguiente hoja</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>Ninguna póliza de {name} está vigente: no se puede guardar nada como anticipo.</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>Nadie se llama así, ni aquí ni en otra parte.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No cobrada</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>Parte de un nombre o un código</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>Pegado: ¿quién es «{name}»? Esc deja la fila fuera; queda %n fila.</numerusform>
            <numerusform>Pegado: ¿quién es «{name}»? Esc deja la fila fuera; quedan %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>Imprimir recibos</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>El recibo {receipt} ya está en esta hoja.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>Guardar %n recibo</numerusform>
            <numerusform>Guardar %n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>Guardar cada línea enseguida</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>Diga primero de qué pueblo o grupo viene el dinero, o escriba «{all}» para quien deba.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Aún se debe</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>La última línea se retiró enseguida</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>Escriba cualquier parte de un nombre, de un hogar o de un código. Las flechas eligen entre varios.</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>Escriba abajo parte de un nombre: Enter toma a la persona, Enter otra vez escribe la línea.</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>Pueblo, grupo, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>Lo que debe {name} cambió entretanto: retire la línea y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>Quien debe</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>Escriba el monto recibido.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>en esta hoja: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} por pagar</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount} por pagar el {day}</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount} por pagar desde el {day}</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} por pagar, de ellos {late} desde el {day}</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} es más de lo que se debe y se guarda para {name}. Si es correcto, Enter otra vez.</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} guardados</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>{amount} guardados de antes</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>faltan {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>sobran {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} y %n más</numerusform>
            <numerusform>{product} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: %n pagador</numerusform>
            <numerusform>{whose}: %n pagadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share va con --by fixed.</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>Un producto figura dos veces. Dé a cada producto un solo --share.</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>Un estado que no está probado tampoco se firma con un certificado.</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>Dé --quarter, o bien --from y --to.</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>Si lo está, agregue --clock-is-right; si no, ajústelo primero.</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>Si es así, agregue --with-earlier; si no, cierre primero esos trimestres, en su orden.</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>Impórtelo en la ventana: ahí la segunda persona da su contraseña.</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>Nombre: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Contraseña nueva: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>Indique con --account de qué cuenta es el estado: {codes}.</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>Diga con --name quién es su administrador, o ejecute esto en una terminal.</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>Diga con --reason por qué se reabre el trimestre.</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>Defina COVERBOOK_NEW_PASSWORD con la contraseña nueva, o ejecute esto en una terminal.</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>El período termina antes de empezar. Dé primero su primer día.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>Las dos contraseñas son distintas. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>No existe el idioma {code}. Se conocen: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>Aquí no hay pantalla. Use uno de los otros comandos, o conecte una pantalla.</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>No existe {code} en {sheet}. Se conocen: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} está bloqueado. Defina COVERBOOK_USER y COVERBOOK_PASSWORD, o ejecute esto en una terminal.</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} no es un trimestre; escríbalo como 2025-Q4.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>Una oficina no tiene plan propio: los planes son de un producto o del conjunto.</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>Al fin del trimestre anterior</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>Antes del inicio del ejercicio</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>Más o menos de lo previsto</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Del plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>El ejercicio hasta ahora</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>con períodos anteriores y el plan</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>No fundado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Fundado</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Fundado en parte</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>Responder una queja</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>Apelación contra el rechazo de un siniestro</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>De una apelación: si es fundada, anula el rechazo; corrija entonces la decisión del siniestro.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>Entonces la respuesta dice si el rechazo se mantiene o se anula.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>Pregunte a quienes las escribieron. Las demás quedan en el historial de la ficha.</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>Elija arriba un conflicto: sus versiones aparecen aquí una al lado de la otra.</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>Elija uno de los guardados que escribieron una versión: {saves}.</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>Elegir qué versión vale</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>Elegir qué versión vale…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>Conflictos entre computadoras</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>Vale por ahora</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Dejar que valga</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>No hay conflictos pendientes.</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>El recibo {record} se dio dos veces: a {ours} ({who}) y a {theirs} ({other}).</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Resolver conflictos</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>La versión que vale</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>Esto ya está resuelto, o ha cambiado. Mire la lista otra vez.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>Lo que se dice de dos maneras</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>Lo que dos computadoras escribieron distinto en un mismo lugar. Enter abre uno, para decir qué vale.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{record} en {sheet} se deshizo en una computadora ({other}) y se usa en otra.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{record} en {sheet} se escribió de dos maneras: {ours} ({who}), y {theirs} ({other}) en la computadora {laptop}. Una de las dos cuenta; si la otra es otra ficha, anótela de nuevo con un número propio.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{record} en {sheet}: {column} es {ours} ({who}), y {theirs} ({other}) en la computadora {laptop}.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{record} en {sheet}: {theirs} ({other}) llegó tarde para un trimestre cerrado; vale {ours}.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>Su computadora y su número, como dice su línea en la lista de guardados: A-12.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>Deshacer un guardado</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>Deshacer {save}</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>La corrección</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>Lo que estaba antes queda en el historial, con este motivo.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>Una parte del préstamo por año: 0,16 para dieciséis por ciento.</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>Monto prestado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Otorgado el</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Tasa de interés</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Clase de bien</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>El pago empieza en</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>Plazo hasta</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>Número de serie o arete</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>La suma de las lecturas de estos días con la que empieza un pago.</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>Forma de reembolso</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>Pago completo</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>Pago completo en</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n dudoso</numerusform>
            <numerusform>%n dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n de ellos es dudoso: {title}. Controles los muestra todos.</numerusform>
            <numerusform>%n de ellos son dudosos: {title}. Controles los muestra todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>Entró %n ficha.</numerusform>
            <numerusform>Entraron %n fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>Se escribió %n ficha en {folder}.</numerusform>
            <numerusform>Se escribieron %n fichas en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>Se apartó %n fila en {folder}. Corríjala ahí, luego importe esa carpeta.</numerusform>
            <numerusform>Se apartaron %n filas en {folder}. Corríjalas ahí, luego importe esa carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>%n punto de este archivo no es válido.</numerusform>
            <numerusform>%n puntos de este archivo no son válidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n punto no está bien. Corríjalo aquí o en el archivo, o aparte su fila.</numerusform>
            <numerusform>%n puntos no están bien. Corríjalos aquí o en el archivo, o aparte sus filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n incorrecto</numerusform>
            <numerusform>%n incorrectos</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>Una ficha por cada fila</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>Una tabla con sus propios encabezados</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Todos los idiomas (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>Las tablas de otro programa se reconocen por sus nombres; elija aquí cuando no se reconozcan.</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>Como digan las celdas</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>Trae una carpeta, un libro de cálculo o cualquier tabla. Primero verá lo que entraría.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>Tarjetas, recibos, avisos y formularios en blanco en papel. Con Intro se abre uno; luego elija de quién.</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Comprobar un papel</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>Elegir un PDF o fotografías…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>Elegir una columna…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>Elegir una carpeta y exportar…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>Elegir una carpeta de archivos CSV</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>Elija una carpeta o un libro de cálculo. No se escribe nada antes de que vea lo que entraría.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>Elegir una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>Elija una carpeta nueva o vacía. Nunca se sobrescribe lo que ya está en una carpeta.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>Elegir una carpeta nueva o vacía para las demás filas</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>Elija un estado, o fotografías de su código</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>Elegir un libro de cálculo o un archivo CSV</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>Elija en qué forma está escrito: {headings}.</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>Elija el PDF de un estado, o fotografías del código que lleva.</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>Elegir la forma…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>Elija qué encabezado significa: {fields}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No es válido</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Todo ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>Todo está ya en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>Todo está bien: entraría %n ficha.</numerusform>
            <numerusform>Todo está bien: entrarían %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>Todo lo que contiene el archivo, lista por lista: para ver, agregar y corregir.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Carpeta de intercambio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>Para una línea que no es una ficha, como una de totales. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>Forma de las fechas</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>Dar un código a las filas que no lo tienen</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>Recorriendo las fichas…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>En cada fila</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>En qué forma escriben sus fechas todas las tablas. Lo dicen las celdas, salvo que puedan leerse de dos formas.</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>También contiene otra lista</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocidas</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Omitir la línea</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>Crear {name} ahí</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Emparejar de nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>Palabra nueva en las listas (%n): {words}</numerusform>
            <numerusform>Palabras nuevas en las listas (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>Aún no se ha emparejado ningún encabezado de la tabla.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No están bien</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>No se puede importar nada en este archivo. {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>Aún no puede entrar nada: un archivo o su primera línea no está como debe.</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>Una ficha por cada «{heading}»</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>Solo las celdas que dicen lo que decían entonces: una que se cambió en el archivo cuenta como está ahí.</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Papeles y fotografías (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>Prueba que el archivo está completo y que nadie lo cambió a mano.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>Corregir %n de ellos como la última vez</numerusform>
            <numerusform>Corregir %n de ellos como la última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>Corregir: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>Leyendo el papel</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>Reconocida por sus tablas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>Indique qué contiene la tabla, o déjela omitida.</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>Ver lo que entraría</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>Apartar las filas que no están bien</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>Todavía falta indicar algo de {tables}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulaciones</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>El reloj está bien: importar</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>La columna que es igual en cada fila</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>Las primeras filas como se entenderán</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>La forma de {heading}</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>Las letras del archivo</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>La línea se omite.</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>El papel y el archivo difieren en %n cifra.</numerusform>
            <numerusform>El papel y el archivo difieren en %n cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>Igual en todo lugar que lo diga</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>La tabla, y la lista que llena</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>Barras verticales</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>Verifique el archivo después de un corte de luz, después de copiarlo, o antes de darlo a un auditor.</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>Verificar ahora el archivo</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>Lo que contiene cada fila</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>Lo dudoso en las fichas. Enter abre la ficha, para corregirla o dejarla.</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Lo que no está bien</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>Aquí se lista lo que no está bien en una fila, y qué hacer.</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>Lo que está bien entra. Las demás filas, con todo lo que depende de ellas, van a una carpeta, cada una con su problema.</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>Lo que separa las celdas</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Lo que contiene la tabla</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>Lo que se encontró en el papel</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Lo que se verificó</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Lo que entraría</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>Lo que significa {heading}</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>Si un estado impreso es suyo y dice lo mismo que el archivo: a partir de su PDF o de una fotografía.</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>Qué filas forman una ficha</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>Quién hizo qué y cuándo. Enter muestra lo que cambió un guardado; un guardado entero se puede deshacer.</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>Copias completas del archivo, hechas al cerrarlo y cada día. Enter trae una de vuelta.</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>Sin personas: sin nombres, códigos ni lugares</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Libros de cálculo y tablas (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>Escribe todas las fichas en una carpeta de archivos CSV que leen las hojas de cálculo y otros programas.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>de esta fila</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} debe ser</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, línea {line}, columna {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, línea {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} no está vacía y queda como está. ¿Se crea en ella una carpeta nueva?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record} no tiene página propia.</translation>
    </message>
    <message>
        <source>{record}: {message} {why}</source>
        <translation>{record}: {message} {why}</translation>
    </message>
    <message>
        <source>{table}: {list}</source>
        <translation>{table}: {list}</translation>
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
        <translation>Aprobado por completo</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>Aprobado en parte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>Este archivo ya contiene un programa. Elija un archivo nuevo.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} ya existe. Elija un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se pueda leer</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>Ahora trabaja en {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} ya no está donde se abrió. Todo lo guardado sigue abierto aquí: póngalo de nuevo en su lugar, o siga con una copia.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>Un siniestro cuesta más o menos</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>Un siniestro pagado en parte no está rechazado: tiene su propia razón.</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>Un historial muestra de 1 a 1000 períodos, y ninguno antes de que empiece el calendario.</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>Un margen bajo cero es lo que falta.</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>Una persona cuenta una vez por cada período que llegó a renovación, en la oficina donde llegó.</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>Una cuarta parte de ambos</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>Una cuarta parte de los siniestros y gastos del último año, con el margen de crecimiento</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>Una cuarta parte de los gastos del último año, con el margen de crecimiento</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>Una muestra aleatoria necesita {least} siniestros o más.</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>Un siniestro rechazado no trae dinero: no tiene días de la decisión al dinero en mano.</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>Una temporada que no ha terminado es provisional.</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>Por año, compuesto</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>Obligaciones devengadas según la parte propia del programa</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>Asegurados activos por edad</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>Asegurados activos por oficina</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>Asegurados activos por región</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>Asegurados activos por sexo</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>Un año asegurado devenga menos o más prima</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>Activos requeridos</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>Reingreso en gracia</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>Reingreso y salida en gracia: cobertura que terminó y se renovó dentro de los días de gracia; no cuentan como nuevos ni como salidas.</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>Más allá del resultado neto: fuera de la razón</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Contrataron</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Contrataron desde</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>Contrataron: asegurados con el producto por primera vez, o de nuevo después de los días de gracia.</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>Llegaron a término</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>Cambio de la razón</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>Los siniestros son más o menos frecuentes</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>Siniestros en curso de liquidación, por completo</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>Siniestros de un año asegurado x años asegurados por venir x parte pagada a tiempo, según lo que tardaron los siniestros el último año.</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>Siniestros pagados en los últimos doce meses</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>Razón de siniestros por oficina</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>Razón de siniestros por producto</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>Razón de siniestros: con qué frecuencia y cuánto</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>Razón de siniestros: de dónde viene el cambio</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>Siniestros rechazados por mes</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>Siniestros rechazados por oficina</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>Siniestros rechazados por producto</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>Siniestros declarados por decisión</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>Siniestros por ocurrir y por pagar</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>Siniestros ocurridos y no declarados, por completo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>La cobertura obligatoria y la voluntaria van aparte: sus razones significan cosas distintas.</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>No podían renovar</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>No podían quedarse</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>Podían renovar</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>Podían renovar, modificado</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>Podían quedarse</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Contado el</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>Cobertura por producto</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Cobertura en el tiempo</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>Cubierto de ellos</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>Cubierto de ellos sobre prima</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>Cubierto sobre prima es frecuencia x siniestro promedio / prima de un año asegurado, con exactitud.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Dependientes</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>No renovaron</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>Las donaciones nunca están en la razón, y nunca reducen un gasto.</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>Se debe a una cobertura</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>Cada causa tiene su efecto medio en todos los órdenes en que pueden cambiar frecuencia, siniestro promedio y prima (Shapley); juntos son el cambio, con exactitud.</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>Efecto en la razón</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>Terminados en el período (el indicador)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>Razón de gastos</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>Razón de gastos por oficina</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>Razón de gastos por producto</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>Gastos antes de reaseguro</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>Gastos de los últimos doce meses</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>De la decisión al dinero en mano</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>Del evento al final</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>Del evento a la declaración</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>De la declaración a la decisión</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>Pago completo de una cobertura</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>Bueno: la norma del manual</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>Crecimiento por oficina</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>Crecimiento por período, y en todos juntos</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>Crecimiento por producto</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>Margen de crecimiento</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>Los números de personas no llevan nombres: no se puede seguir a nadie en ellos.</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>Números de personas, sin nombres</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>En curso de liquidación</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigentes</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>Siniestros ocurridos de un año</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>Índice: lo que se debe según las lecturas</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>Asegurados al final</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>Asegurados al inicio</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>Asegurados al inicio + nuevos + los que volvieron + reingreso en gracia - los que salieron - salida en gracia = asegurados al final.</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>Años asegurados por venir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salieron</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>Salieron en todos los períodos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>Liquidez por el último año</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>Liquidez por proyección</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>Liquidez por proyección: los siniestros de cada producto</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>Liquidez por el balance general</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>Liquidez: tres maneras de saber lo que se paga en tres meses</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>Días promedio</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>Días promedio {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Días, mediana</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>Mediana de días {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>Razón modificada</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mes desde</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>Mes de la declaración</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>Razón de resultado neto por oficina</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>Razón de resultado neto por producto</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>Resultado neto: de la prima a lo que queda</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>No se da ningún factor de antemano: las partes son las del programa, fijadas en Ajustes.</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>Sin negocio nuevo ni prima por venir: solo lo que producen los asegurados a la fecha.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>No terminaron más de {size} siniestros: todos ellos son la muestra.</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>Aún no procesados</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>En una pensión esto reemplaza la tasa de renovación.</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>De todos los gastos</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>De la prima devengada</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>De la prima de este período</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>De los que podían quedarse</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>De los que no lo hicieron</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>Los gastos de operación son los de los últimos doce meses: una cuarta parte está por venir.</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>Gastos de operación: en qué se gastó</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>Salida en gracia</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 a P21.6 son claves propias: el manual imprime solo P21.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagados</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>Pagados a tiempo</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>Siniestros pagados en parte por motivo</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>Pagados en parte de declarados</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Paga desde</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>Paga completo en</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>Persistencia</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>Persistencia: parte aún asegurada después de tantos trimestres</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>Persistencia: quiénes de los que contrataron en un trimestre están asegurados al final de cada uno posterior</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>Personas vigentes el día anterior al período</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>Personas que podían renovar y no renovaron, por motivo</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>Pólizas (hogares)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>Pólizas renovadas</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>Pólizas que podían renovar</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>Prima de un año asegurado</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesados</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>Proyección de la cobertura vigente</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>Prontitud por tramo: días del evento al final</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>Prontitud por oficina</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>Prontitud por oficina y tramo</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>Prontitud por producto</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>Prontitud por producto y tramo</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>Prontitud por paso</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>Prontitud: qué siniestros se miden</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Muestra aleatoria</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>Muestra aleatoria de los que terminaron</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>Razón antes de reaseguro</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>Razón de pólizas</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>Razón sin ellos</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>Deciden las lecturas y el contrato: nada donde empieza a pagar, todo en su final, en proporción entre ambos.</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>Dinero disponible (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>Gastos de reaseguro: de qué se componen</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>Reaseguro por pagar, por completo</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>Siniestros rechazados por motivo</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>Rechazados de declarados</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>Renovación por mes de la fecha de renovación</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>Renovación por oficina</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>Renovación por lugar en el hogar</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>Renovación por producto</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>Declarados en el período</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>Reserva, pasivo o gastos</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>Reservas y siniestros anteriores sobre prima</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>Reservas según las partes propias del programa, B25 por completo, una cuarta parte de los gastos del último año</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>Reservas, y siniestros de períodos anteriores</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Volvieron</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>Los ahorros y vencimientos se deben cuando los afiliados los piden: fije la parte de la reserva para obligaciones devengadas por pagar en tres meses.</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>Semilla {seed}, {size} de {claims}: los SHA-256 más pequeños de la semilla, dos puntos y el código del siniestro.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>Parte por pagar</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>Parte en todos los períodos</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>Parte de los declarados</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>Parte de estos</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>Parte de {band} días</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>Parte por pagar en tres meses</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>Solvencia: lo que se tiene frente a lo que se debe</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>Solvente: se tiene lo que se debe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>Por ocurrir y por pagar</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>Takaful: excedente por modelo</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>La población objetivo se conoce por producto, no por oficina.</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>El archivo tiene menos de doce meses de cobertura para proyectar siniestros.</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>La última fila es lo que no es de ningún producto: comprobantes y certificados del conjunto.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>Lo mismo un año antes</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este período</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>Los declarados en el período son provisionales hasta que todos estén procesados.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Manera</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>Lo que los comprobantes anotan sin oficina se reparte entre las oficinas de un producto según la prima devengada.</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>Quien cambia de oficina sale de una y es nuevo en la otra.</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>Quien está asegurado en dos oficinas cuenta en cada una.</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>Quien está asegurado con dos productos cuenta en cada uno, y una vez entre todos.</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>Quiénes salieron, por motivo</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>Sin oficina</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>después de {count}</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>otra semilla saca otra muestra</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>siniestros en la muestra aleatoria, 50 o más</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>motivos de salida fuera de la razón modificada</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>cuántos períodos muestra un historial</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>a la decisión</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>al dinero en mano</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>a la declaración</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} días</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: no se devengó prima o nadie estuvo asegurado en uno de los dos períodos.</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} no es un motivo que se pueda omitir. Los fallecimientos y otros que no podían renovar ya están fuera. Elija entre: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>Nacida el {day}, esta persona tiene {years} años o más.</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>El monto cubierto es mayor que la pérdida total.</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>El siniestro se declaró {days} días después de su evento.</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>Este equipo dice que hoy es {today}, y el archivo se guardó por última vez el {last}: ¿está bien su reloj?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>{count} de {total} personas del hogar {beside} viven en {usual}, no en {given}: ¿es correcto?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{count} de {total} personas de {beside} son de la oficina {usual}, no de {given}: ¿es correcto?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>El {day} fue hace %n día: cambiarían cifras de esa época.</numerusform>
            <numerusform>El {day} fue hace %n días: cambiarían cifras de esa época.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>El {day} es dentro de %n día.</numerusform>
            <numerusform>El {day} es dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} tiene menos de {years} años: ¿cónyuge o hijo?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>«{word}» agregado a la lista</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>«{word}» aún no está en la lista: ¿se agrega?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>«{word}» no está en la lista, pero sí «{alike}»: ¿es otro?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>«{word}» ya no se ofrece en esta lista: ¿se toma de todos modos?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>«{word}» tomado aunque ya no se ofrece</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>El libro está bloqueado: el borrador no se guardó.</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>El borrador no se pudo guardar: {reason}.</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>casi el mismo monto</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>mismo monto</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>misma prestación</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>misma causa</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>mismos conceptos en la factura</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>mismo proveedor</translation>
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
        <translation>Por días</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>Por veinticuatroavos</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>Por meses completos</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>Ahí no hay ningún día de un programa: escriba el año con cuatro cifras, como 2026.</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>No existe el día «{typed}» en el calendario nepalí.</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>No existe el día «{typed}»: ese mes tiene {days} días.</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>Esto contiene caracteres que ningún teclado escribe. Escríbalo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>Es una razón, como máximo {high}: escriba {share} para {percent} %, o {percent}%.</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>Esto no responde a la pregunta. Dé la respuesta de nuevo.</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>Esto es demasiado largo: escriba como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>Este número es mayor que cualquiera de un programa.</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>Escriba como máximo {places} decimales.</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>Escriba el número sin signo menos.</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>Escriba {high} o menos.</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>Escriba {low} o más.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>«{typed}» se puede leer de dos maneras: escríbalo sin separadores de miles.</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>«{typed}» tiene decimales: la moneda no los tiene.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>«{typed}» tiene demasiados decimales: la moneda tiene {most}.</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>«{typed}» es mayor que cualquier monto de un programa.</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>«{typed}» es menos de uno por ciento. ¿O se quiso decir {other}?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>«{typed}» no es un día: escríbalo como 21/11/2026, 21/11, hoy o -3.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>«{typed}» no es un número: escríbalo en cifras, como 1200.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>«{typed}» no es un número entero: escriba solo cifras, como 12.</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>«{typed}» se lee como {read}. ¿O se quiso decir {other}?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>«{typed}» nombra el mes {month}: escriba primero el día, luego el mes.</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>Se rechazó un siniestro</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>No entendió la cobertura</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>Terminó antes, sin motivo registrado</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>Menos personas en la siguiente póliza del grupo</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>Préstamo pagado</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>Edad máxima alcanzada</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Se mudó</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>Ya no cumple los requisitos, otro motivo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>Mal servicio</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>Prima no pagada</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>Venció, sin motivo registrado</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Demasiado caro</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>Se fue a otra aseguradora</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>No podían quedarse</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>Salidas y sus motivos</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>Primero van aquellos cuyo motivo no se conoce: llámelos y anote el motivo.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>Quiénes salieron, y a quién preguntar por qué</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>Por qué salieron o no renovaron</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>Una cuarta parte de los siniestros y gastos de un año</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>Reserva para obligaciones devengadas al final del {day}</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>Asegurados activos al final</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>Asegurados activos el día anterior</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>A cargo de otras actividades, en {line}</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>Llegaron a su vencimiento y no podían renovar (fallecimiento, edad)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>Llegaron a su vencimiento en productos a los que no se aplica la renovación</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>Efectivo y lo que se convierte fácilmente en efectivo</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>Certificado más allá de lo ahorrado al {day}</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>Certificado para el {day}</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>Cambio en asegurados activos</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>Cambio de lo que no es de ningún producto</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>Siniestros aprobados y no pagados por completo</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>Reserva para siniestros en curso de liquidación al final del {day}</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>Siniestros pagados y gastos de un año</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>Siniestros rechazados</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>Siniestros declarados</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>Siniestros declarados que no estaban liquidados al último día</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>Siniestros liquidados</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>Siniestros ocurridos</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>Siniestros que tardaron {band} días</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>Cubierto de los siniestros ocurridos</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>Días del evento al final</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>Días vigentes</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Días de un año</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>Días hasta decidir</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>Días hasta entregar</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>Días hasta declarar</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>Gastos de los próximos tres meses, como en el último año</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>Gastos a cargo de las otras actividades de la organización</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>Reserva para siniestros ocurridos y no reportados al final del {day}</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>Asegurados además por otro producto, contados una vez</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>Asegurados que podían renovar</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>Asegurados que renovaron</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>Años asegurados</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>Intereses de inversiones en {line}</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>Último conteo de la población</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>Personas de los números de personas</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>Personas de los números de personas que llegaron a renovación</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>No hay ninguna ficha individual detrás.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún no decididos</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>De ningún producto en particular</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>De los otros tres trimestres</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>Parte de los operadores en el excedente</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>Lo que debe o se le debe al resto de la organización</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>Por cobrar de contratos de exceso de pérdida anual al fin del {day}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagados en parte</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>Por pagar después</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>Por pagar de {line}</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>Por pagar en tres meses</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>Personas aseguradas</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>Personas cuya cobertura llegó a renovación</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>Pólizas que llegaron a renovación</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>Producto {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>Parte de los reaseguradores al final del {day}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>Parte de los reaseguradores en las reservas, y recuperaciones vencidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>Reservas y otros pasivos</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>Reservas, y una parte de lo que no es de ninguna oficina</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>Cronogramas en {line}</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>Apartado para siniestros aún no decididos</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>Parte de los otros productos</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>Parte de lo que no es de ningún producto, por asegurados activos</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>Parte de lo que no es de ningún producto, por siniestros declarados</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>Parte de lo que no es de ningún producto, por prima devengada</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>Parte de lo que no es de ningún producto, por porcentajes fijos</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>Parte de lo que no es de ningún producto, cada gasto con su propia clave</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>Aún esperado de eventos del {first} al {last} ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Las fichas que hay detrás</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>No existe la cifra {name}. Se conocen: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>No existe esa parte en estos días.</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>No devengado de las primas</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>Reserva de prima no devengada al final del {day}</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>Comprobantes en {line}</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>Comprobantes en {line} contra efectivo</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>Lo que contabilizan los ahorros</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>{code} tal como lo guarda el libro</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} es de toda la organización: pida sin producto.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>Este archivo aún no tiene programa: no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>{name} no se puede sobrescribir. Elija un nombre que termine en {ending}.</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} es una carpeta. Dé el nombre de un archivo en ella.</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} no está vacía. Elija una carpeta nueva o vacía.</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>Cifras en el orden del Factsheet</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>La prontitud es aquí el promedio de los días; en otros lugares se muestra la mediana.</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>De qué se componen las razones</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>Asegurados activos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Prestación</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Proveedor de salud</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Siniestro</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Siniestros</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>Razón de siniestros</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>Prima devengada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Desde edad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Ocurrió el</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Afiliado</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Afiliado desde</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Afiliados</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No declarados</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>Aún no se paga nada.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Póliza</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>Prima a pagar</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Primas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>Parentesco con el titular</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovados</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Declarados</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Declarado el</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>Población objetivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Hasta edad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>Pérdida total</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>Activos y pasivos no cuadran por {off}: no se puede elaborar el estado.</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>El efectivo no cuadra por {off}: no se puede elaborar el estado.</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>Este archivo aún no tiene programa. Escriba su nombre y moneda, o importe una carpeta.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>Otro programa sobrescribió {name} mientras estaba abierto. Sus guardados más recientes se conservan en {aside}.</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>Otro programa sobrescribió {name} mientras estaba abierto. No se guardó nada. Ciérrelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>Otro programa escribió entretanto en {name}. No se guardó nada. Cierre el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>Otro programa está creando {name} en este momento.</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>Otro programa está escribiendo en este archivo en este momento. Espere a que termine e intente de nuevo.</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>Junto a {name} había guardados que no continúan este archivo: fue reemplazado por otra copia. Se conservan en {aside} y no están en este archivo.</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>Junto a {name} hay guardados que no continúan este archivo ({journal}). No se muestran.</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>Todo está guardado. Los guardados más recientes están en {journal} junto al archivo y no se pudieron pasar a él: nunca mueva ni copie uno sin el otro. Libere espacio en el disco o revíselo, luego abra y cierre el archivo.</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>¿Está cerrado Coverbook en la otra computadora, o está apagada? Si alguien aún trabaja ahí, ya no podrá guardar en este archivo; en una carpeta sincronizada, lo que ambos guarden no se reúne.</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>Vea primero si Coverbook está cerrado en la otra computadora, o si está apagada: si alguien aún trabaja ahí, ya no podrá guardar en este archivo. Luego indíquelo con --is-closed.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>Detenido, como usted quiso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Tomar el control…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>La copia {name} no está completa. Revise el disco donde debía quedar.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>El disco no pudo leer o escribir los datos. Revise el disco e intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>El disco no pudo leer o escribir los datos. Revise si tiene espacio y si funciona, e intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>El disco falló al abrir este archivo, por eso ahora no se puede guardar nada en él. Revise el disco, cierre el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>El disco falló mientras esto se guardaba: no se sabe si se guardó. Revise el disco, cierre el archivo, ábralo de nuevo y mire antes de escribirlo por segunda vez.</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>El disco falla: puede consultar. Revise el disco, luego abra de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>El disco está lleno, por eso esto no se hizo. Lo guardado antes está a salvo. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>El disco está lleno: puede consultar. Libere espacio para volver a guardar.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>El archivo no se pudo escribir de nuevo, así que queda como estaba. Revise si hay espacio en el disco y si funciona.</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>El archivo ya está libre: puede escribir en él.</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>Los guardados más recientes no se pudieron pasar al archivo. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>Los guardados más recientes de {name} están en {journal} y no se pueden mostrar aquí, porque este lugar es de solo lectura. Copie ambos a una carpeta suya.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>Los guardados más recientes de {name} están en {journal} y no se pueden mostrar ahora, porque el disco está lleno o falla. Revíselo y luego abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>La parte de {name} que dice cómo leer todas las demás está dañada, o no es un archivo de Coverbook. No se puede salvar nada de él: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>No existe el archivo {name}. Revise el nombre, o cree un programa nuevo.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>No existe el archivo {name}. Revise el nombre.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>No existe la carpeta {name}. Créela primero.</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>Este archivo aquí solo se puede consultar: su lugar es de solo lectura. Cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>Este archivo no se puede abrir aquí. Revise que exista la carpeta, que usted pueda escribir en ella y que el disco tenga espacio.</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>Este archivo está dañado. Restáurelo de la última copia de seguridad; no se cambió nada.</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>Este archivo está abierto solo para consulta.</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>Este archivo está abierto con otro nombre o en otra carpeta. Puede consultar; para escribir, hay que cerrarlo allá.</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>Este archivo está protegido contra escritura: puede consultar, pero no guardar.</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>Este archivo lo hizo un Coverbook más nuevo. Instale la última versión para abrirlo.</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>Este archivo lo hizo un Coverbook más antiguo y debe abrirse una vez para escribir.</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>Este archivo lo hizo la edición de prueba de Coverbook, que esta no puede leer. Expórtelo con aquella edición e importe aquí la carpeta.</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>Este no es un archivo de Coverbook. Elija un archivo hecho por Coverbook.</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>Este lugar no se puede usar. Revise que exista la carpeta, que usted pueda leer y escribir en ella y que el disco tenga espacio.</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>Este lugar es de solo lectura: no se puede escribir nada allí. Elija una carpeta suya.</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>Este lugar es de solo lectura: puede consultar, pero no guardar.</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>una computadora sin nombre</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} ya está en uso, escrito como {there}. Elija otro código.</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} ya está en uso. Elija otro código.</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>{name}, en este archivo, no está como lo hace Coverbook, así que el archivo no se abre. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} es una carpeta. Elija en ella un archivo de Coverbook.</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} está dañada. Tome otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} está vacío. Elija un archivo hecho por Coverbook.</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} ya está libre: puede escribir en él.</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} ya está libre: {device} ya no lo tiene.</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} no es un archivo de Coverbook, o está bloqueado y sus claves no están al lado: ponga {keys} en esta carpeta.</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} ya no está junto al archivo abierto. No se guardó nada. Lo guardado antes está a salvo: cierre el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} ya no está donde se abrió: fue movido, reemplazado o eliminado. No se guardó nada. Póngalo en su lugar, o ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} está abierto. Ciérrelo primero, luego restáurelo.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} fue eliminado o reemplazado mientras estaba abierto. Lo guardado en él se conserva en {copy}.</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} fue eliminado mientras estaba abierto, y no se pudo conservar una copia. Lo guardado en él se perdió.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{user} en {device} tiene abierto este archivo desde el {day}, en otra computadora. Puede consultar; para escribir, ciérrelo allá. Si no se puede cerrar, tome el control, o déjelo abierto aquí: después de {most} minutos sin señal de allá podrá escribir.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{user} en {device} tiene abierto este archivo desde el {day}. Puede consultar; para escribir, hay que cerrarlo allá.</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{user} en {device} tomó el control de este archivo. No se guardó nada. Lo que usted escribió queda como borrador: cierre aquí el archivo, y ábralo de nuevo cuando se cierre allá.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Archivos de Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>Se hace una copia de seguridad y se cierra el archivo. La ventana se cierra sola.</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} ya existe. Ábralo, o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>Siniestro {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>Póliza {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>Prima {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>Recibo {code}, ya reemplazado</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>Recibo {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>Esta tarjeta es del archivo de otro programa, o de uno que se hizo de nuevo.</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>más…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>Una entrada del {day}, {time}, no se terminó.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Elegir en el calendario</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter: siguiente · Mayús+Enter: atrás · Ctrl+Enter: guardar y siguiente · Esc: salir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Retomarla</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>Quitar la fila {number} (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>La lista no tiene esa respuesta.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharla</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>¿Por qué está bien?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>Escriba un día hasta hoy, {today}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>hacia {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>palabra nueva</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>Se trata de {code}: no se anota a nadie por segunda vez.</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: complete al menos una fila.</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, fila {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>«{typed}» no está en la lista: elija una de sus respuestas.</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>Diga qué se dio: trabajo, un local, bienes. Elija de la lista.</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>Escriba lo que habría costado: más que cero.</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>Anotar lo que se dio gratis</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>El precio en el mercado, o la paga de quien hace ese trabajo.</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>Lo que habría costado</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Qué se dio</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién lo dio</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>abril; abr</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>agosto; ago</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>diciembre; dic</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>F; femenino; mujer; niña</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>febrero; feb</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>enero; ene</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>julio; jul</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>junio; jun</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>M; H; masculino; hombre; varón; niño</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>marzo; mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo; may</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>noviembre; nov</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>octubre; oct</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>septiembre; setiembre; sept; sep; set</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>monto aprobado; aprobado; monto cubierto; valor aprobado</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>monto facturado; monto reclamado; factura; costo; valor reclamado</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>número de siniestro; n.º de siniestro; número de reclamo; número de expediente</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>fecha de ingreso; fecha de afiliación; afiliado desde; inscrito el; fecha de inscripción</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>fecha de nacimiento; nacimiento; nacido el; fecha nacimiento; fecha nac</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>fecha del evento; fecha del siniestro; fecha de la pérdida; fecha del tratamiento; fecha de atención</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>fecha de declaración; fecha de reporte; fecha de recepción; declarado el</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>fecha de decisión; decidido el</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>fecha de vencimiento; vencimiento; vence el</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>fecha de fin; fecha final; válido hasta; vigente hasta; fin de vigencia</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>familia; número de familia; número de hogar; n.º de hogar; código del hogar</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>padre; madre</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>nombre completo; nombres; primer nombre; apellido; apellidos; nombre y apellidos; nombre del afiliado</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>jefe; jefa; jefe de hogar; jefa de hogar; él mismo; ella misma; principal; titular</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>hospital; clínica; centro de salud; puesto de salud; establecimiento de salud</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>número de identidad; documento de identidad; cédula; cédula de identidad; DNI; carné de identidad</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>localidad; comunidad; municipio; caserío; lugar</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>número de afiliado; n.º de afiliado; número de miembro; código de afiliado; número de carné; número de socio</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>afiliado; miembro; número de afiliado; asegurado; persona asegurada</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>afiliado; miembro; número de afiliado; asegurado; tomador</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>paciente; afiliado; miembro; número de afiliado; asegurado</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>fecha de pago; pagado el; fecha del pago; pagado</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>número de póliza; n.º de póliza; número de contrato</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>número de prima; número de cuota</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>prima; aporte; cuota; contribución; suma; monto pagado</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>profesión; oficio; trabajo; empleo</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>número de recibo; n.º de recibo</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>parentesco; relación; vínculo; relación con el titular</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>hijo; hija</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>fecha de inicio; válido desde; vigente desde; inicio de vigencia; inicio</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>teléfono; celular; móvil; número de teléfono; número de celular; tel</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>esposa; esposo; marido; mujer; cónyuge; pareja; conviviente</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>Cualquier palabra de la ayuda</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>Volver al trabajo (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Fórmula: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>Ningún tema contiene «{words}».</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>Fuente: el manual de indicadores de desempeño, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>El manual no da ninguna norma: compare con su plan y su pasado.</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>La regla que hay detrás</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>Para agregar uno</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Lo que se encuentra</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>un código que está en {file}</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>un día, como 2026-01-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>una palabra de una lista que crece</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>un monto, como 1250.50</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>recuadro {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>indicador {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>uno de: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>cuadro {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>No se guardó nada en estos días.</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>Solo se listan las primeras {most} fichas.</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>Lo que cambió un guardado</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>Lo que cambió el guardado {name}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>solo de esta persona</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>del guardado con este nombre (A-12)</translation>
    </message>
    <message>
        <source>{form}: {answer}</source>
        <translation>{form}: {answer}</translation>
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
        <translation>Agregar un afiliado</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>Inicio de la cobertura</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>Abajo y Enter toman a alguien ya conocido; F2 muestra su ficha.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>Primera prima</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>Deje vacío para un hogar nuevo. De uno que ya existe, escriba su código.</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>Deje vacío para personas que aún no están aseguradas.</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>Teléfono del titular</translation>
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
        <translation>Siniestros esperados</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>Factores de rezago</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>Ninguno: los siniestros se declaran enseguida</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>Porcentaje de siniestros declarados</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>En este libro esta computadora se llama {other}, y sus recibos lo llevan. Elija de nuevo {other}.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>El código {code} es de otra computadora de este libro ({name}). Elija otro código para esta.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>El código {code} es de otra computadora de este libro. Elija otro código para esta.</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{code} en {table} cambió después. Deshaga primero el cambio posterior.</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{other} en {others} se apoya en {code} en {table}. Deshaga primero {other}, o su guardado {save}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>«{cell}» comienza una línea de totales, que no es una ficha; omita la línea</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>«{cell}» tiene demasiados decimales; una tasa tiene como máximo {places}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>«{cell}» tiene demasiados decimales; la moneda tiene {decimals}, y nada separa los miles</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>«{cell}» es una fecha donde se pide texto; dé a la columna formato de texto y escríbalo de nuevo</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>«{cell}» es un número acortado donde se pide texto; dé a la columna formato de texto y escríbalo de nuevo</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>«{cell}» es un número donde se pide texto; dé a la columna formato de texto y escríbalo de nuevo</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>«{cell}» es un porcentaje donde no se pide; escriba solo el número</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>«{cell}» es mayor que cualquier monto de un programa</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>«{cell}» no es sí ni no</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>«{cell}» no es texto, sino el sí o no de una hoja de cálculo; dé a la columna formato de texto y escríbalo de nuevo</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>«{cell}» no es un valor; deje la celda vacía donde no se sepa nada</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>«{cell}» no es una fecha; escríbala como 2026-01-31</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>«{cell}» no es un número</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>«{cell}» no es un número entero</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>«{cell}» no es un monto</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>«{cell}» no está en la lista: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>«{cell}» no está en la lista; ¿es {near}?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>«{cell}» no está escrito en la forma de su columna, {form}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>«{cell}» es el error de una fórmula; corrija la fórmula, o vacíe la celda si no se sabe nada</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>«{cell}» es demasiado grande para una razón; el máximo es {high}, y {cell} % se escribe {share}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>«{cell}» es demasiado grande; el máximo es {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>«{cell}» es de hace demasiado tiempo; revise el año</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>«{cell}» es demasiado pequeño; el mínimo es {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>«{code}» en {sheet} se apartó</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>«{code}» no está en {table}, o solo en una fila que fue reemplazada</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>«{form}» no es una forma de fechas; se conocen {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>«{name}» no se puede dar aquí; se conocen {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>%n archivo del que habla {table} no está en la carpeta {folder}</numerusform>
            <numerusform>%n archivos de los que habla {table} no están en la carpeta {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>Siniestros que facturan otro monto que sus artículos y servicios, cuya suma se tomó: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>Columnas que se omiten: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>Comparando las fichas entre sí y con el archivo</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>Coberturas de personas o pólizas eliminadas, omitidas: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>Fechas como {cell} se pueden leer en más de una forma: elija la forma de las fechas, o agregue --give days={form}</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>Todo está bien; no se escribió nada, porque solo se quería revisar.</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>Todo estaba ya en el archivo; no se escribió nada.</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>También se leyeron hojas ocultas: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>Se leyó como una exportación de {program}.</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>Artículos y servicios de siniestros reemplazados o eliminados, omitidos: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>Quedan vacíos los enlaces a filas que no están: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>Omitido, porque no tiene lugar aquí: filas reemplazadas o eliminadas: {rows} ({by_row}); columnas: {columns}; tablas: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>Personas que entraron en una póliza después de su inicio y cuentan desde su inicio: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>Apartando filas</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>Tablas que no están, por lo que queda vacío lo que dirían: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>Tablas que se omiten: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>No existe el archivo {name} para importar.</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>No existe la carpeta o el libro de cálculo {name} para importar.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>No hay ninguna tabla en {name}.</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>Hay demasiado que no está bien para apartar filas. Corrija lo que todas esas filas tienen en común, e intente de nuevo.</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>Siniestros valorados sin pago, porque ningún lote indica su día: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Escribiendo las fichas</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>hay una celda lejos de todas las demás, en la fila {row}; borre las filas y columnas vacías, o guarde la hoja como archivo CSV</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>una columna no tiene nombre; dele uno de los nombres conocidos, o quítela</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>una fórmula sin su valor; abra el libro en un programa de hojas de cálculo y guárdelo</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>una línea nombra uno de {names} y un número, como B14,0.45; {most} es como máximo 10, todos los demás como máximo 1</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>una línea o una celda es demasiado larga: faltan unas comillas o el fin de la línea</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>un programa nuevo necesita primero su nombre y su moneda</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>un número de {digits} cifras donde se pide texto, y una hoja de cálculo guarda solo 15; dé a la columna formato de texto y escríbalo de nuevo</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>se abren comillas y no se cierran bien</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>falta un valor; esta columna no puede quedar vacía</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>falta la columna «{name}»</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>no se conoce la columna «{name}»; la conocida más parecida es «{near}»</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>la columna «{name}» está dos veces</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>dudoso: {title} ({count}); coverbook check los nombra</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>pertenece a la línea {line}, que se apartó</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>no se dice en qué forma está escrita la columna</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>se perdieron letras de «{cell}»; escríbalo de nuevo</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>nuevo en la lista {list}: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>no se conoce ese archivo; ¿es {near}?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>ninguna tabla tiene los encabezados de la correspondencia</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>no contiene ninguna tabla de {program}</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>no se puede leer el archivo; revise que usted pueda abrirlo</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>el archivo está vacío; su primera línea debe nombrar las columnas</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>falta el archivo; un programa nuevo necesita su nombre y su moneda</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>el archivo no está en UTF-8; guárdelo de nuevo como CSV UTF-8</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>la primera línea nombra {columns} columnas, más de {most}; deje fuera las demás</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>las letras de «{cell}» están dañadas; ¿es «{near}»? Guarde la tabla de nuevo como CSV UTF-8</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>la línea tiene {cells} celdas, el encabezado {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>las líneas del comprobante {voucher} deben llevar una sola fecha</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>las líneas de {key} deben tener lo mismo en {field}</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>el número «{cell}» es más largo que los ceros que muestra su celda, y los ceros anteriores pueden haberse perdido; dé a la columna formato de texto y escríbalo de nuevo</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>la hoja está dañada; guarde el libro de nuevo</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>falta la tabla; {table} se refiere a ella</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>el valor contiene un carácter que no se puede imprimir; escríbalo de nuevo</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>no existe «{code}» en {sheet}</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>no contiene ningún archivo de intercambio</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>este no es el archivo del que habla {table}: fue cambiado</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>el comprobante {voucher} no cuadra; sus líneas suman {off}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} no está en UTF-8; se leyó como Windows-1252: mire sus acentos</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>{file} dice qué significa cada encabezado. Mírelo, luego importe con --as {file}</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>{file} se omitió; no se conoce un archivo así</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} ya está en el archivo con «{old}», no con «{new}»; corríjalo ahí</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} ya está en el archivo con otras líneas; corríjalo ahí</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} ya está en la línea {first}</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>No se puede leer {name}. Revise que usted pueda abrirlo.</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name} no contiene texto: es una imagen o un archivo de otro programa.</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} es una tabla sola: diga con --as NOMBRE.json qué significan sus encabezados.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} no es un libro de cálculo (.xlsx, .ods) ni un archivo CSV.</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} no es una correspondencia de encabezados guardada. Escriba una nueva con --propose.</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} no es un libro de Excel.</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} es de un tipo antiguo: guárdelo como .xlsx e importe ese.</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} se lee como carpeta de intercambio, a la que no se le da nada: quite --give.</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} ya existe: proponga con otro nombre.</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} es demasiado grande para leerlo como libro de cálculo. Guarde sus hojas como archivos CSV en una carpeta e impórtela.</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} solo marca un libro abierto: ciérrelo e impórtelo.</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} no conoce el nombre del programa ni su moneda: escriba ambos en la ventana, o agregue --give name=… --give currency=…</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: {rows} nuevas</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows} apartadas en {file}</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: no se sabe qué contiene; se omite.</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: ningún encabezado significa {field}.</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: se omiten {headings}.</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: diga en qué forma está escrito {heading}: {forms}.</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>Nadie está vigente sin tener ya un siniestro de ese día.</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>No se midió nada en {station} del {first} al {last}.</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>Solo sus pólizas: cuando varias estaciones sirven a un producto.</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>Anotar los siniestros</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>Al contrato le falta su primera o última medida, o su pago.</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>Las lecturas de su estación se suman durante su temporada.</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>La temporada va hasta el {last}: decida después.</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>Se midió {measured}: no se debe nada.</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>Se midió {measured}: se debe {share} de {payout}, {each} por %n cobertura.</numerusform>
            <numerusform>Se midió {measured}: se debe {share} de {payout}, {each} por cada una de %n coberturas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>Tasa de rechazo de siniestros</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>Tasa de cobertura</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>Tasa de crecimiento</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>Razón de siniestros ocurridos</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>Razón de gastos incurridos</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>Razón de liquidez</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>Razón de resultado neto</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>Prontitud de la liquidación de siniestros</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>Tasa de renovación</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>Razón de solvencia</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>Entre estos productos hay una pensión: sus aportes cuentan aquí como prima.</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>Una pensión no se renueva: la persistencia toma el lugar de la renovación.</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>Un producto de pensiones no devenga prima: los aportes toman su lugar.</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>Un producto de pensiones no tiene razón de siniestros: nada se devenga contra siniestros.</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>Asegurados activos / población objetivo</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>Activos admitidos B01 / reservas y otros pasivos</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>Un índice paga a muchos o a ninguno a la vez: espere que esto varíe de un año a otro.</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>Siniestro promedio</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>Antes de reaseguro</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>Efectivo e inversiones fácilmente convertibles en efectivo / por pagar en tres meses</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>Cambio en asegurados activos / asegurados activos al inicio</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>Siniestros por año asegurado</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>Siniestros rechazados</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>Siniestros aún sin decidir: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>Los productos obligatorios y voluntarios juntos no sirven de referencia: compare cada producto con sus semejantes.</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>El seguro obligatorio de vida de crédito termina y se renueva con el préstamo.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Aportes</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>Cuente lo que gasta cada socio: aseguradora, agente, administrador, proveedor. Compare la cifra antes de reaseguro.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>Días desde el evento hasta recibir el dinero o el rechazo del siniestro</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>Por cada 100 que vencen en tres meses, esto se puede pagar enseguida.</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>Por cada 100 que debe el programa, ahora o después, tiene esto en activos confiables.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>Cuánto espera una familia desde el evento hasta tener el dinero, o saber que no lo habrá.</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>Cuánto creció o bajó el número de personas aseguradas en el período.</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>Siniestros ocurridos P11 / prima devengada P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>Gastos incurridos</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>Asegurados que renovaron / asegurados que podían renovar</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidez</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>Se mide para toda la organización: paga de una sola caja.</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>Se mide para toda la organización: sus activos no se asignan a productos.</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>Resultado neto P28 / prima devengada P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>Resultado neto antes de reaseguro</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>No se declaró ningún siniestro en el período.</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>No se liquidó ningún siniestro en el período.</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>No se ha anotado ningún gasto de este período.</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>No se devengó prima en el período.</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>No se ha anotado ningún comprobante: no se conocen el efectivo, los activos ni las deudas.</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>Nadie estaba asegurado el día anterior al período.</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>Ninguna cobertura llegó a renovación en el período.</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>No hay nada que pagar en tres meses.</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>De cada 100 siniestros declarados, tantos se rechazaron. Los pagados en parte se cuentan aparte.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>De cada 100 devengados, esto volvió como prestaciones. Cambia con la frecuencia y el costo de los siniestros de los afiliados.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>De cada 100 devengados, esto quedó antes de donaciones. Bajo cero, el programa vive de capital o de donaciones.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>De cada 100 devengados, esto se gastó en la gestión del programa. Un quinto o menos deja la mayor parte para prestaciones.</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>De cada 100 personas a quienes se dirige el programa, tantas están aseguradas el último día.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>De cada 100 que podían quedarse, tantos se quedaron. Los fallecidos y los que pasan la edad no cuentan contra el programa.</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>Gastos de operación P16 / prima devengada P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>Gastos de operación antes de reaseguro</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>Se omiten los productos a los que no se aplica la renovación.</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>Prontitud</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>Siniestros rechazados / siniestros declarados</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>Los ahorros e intereses pagan parte de estas prestaciones: las razones sobre prima devengada se distorsionan.</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>Solvencia</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>Takaful, mudharaba: participantes y operador comparten el excedente en la proporción acordada.</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>Takaful, sin fines de lucro: el excedente queda en el fondo de los afiliados.</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>Takaful, ta&apos;awuni: el excedente vuelve a los participantes.</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>Takaful, wakala: el excedente es de los participantes; el operador solo gana un honorario.</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>Lo que el operador cobra al fondo takaful es un gasto.</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>No se han fijado las partes de las reservas por pagar en tres meses.</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>La población objetivo es 0.</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>No se conoce la población objetivo. Anótela con el día en que se contó.</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>La población objetivo se contó más de un año antes.</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>No hay pasivos con que comparar los activos.</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>Comprobantes de gastos de operación</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>Aquello entre lo que se dividiría está bajo cero: una razón con eso no significaría nada.</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>malo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>sin norma</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>norma: 0 a 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>norma: 120 % o más</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>norma: 85 % o más</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>norma: máx. 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>plan: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>vigilar</translation>
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
        <translation>Más allá de los diez…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>Fijar las partes por pagar</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>Fuente: indicadores de desempeño para microseguros, número {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>El trimestre anterior fue {before}, hace un año {year}.</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>El trimestre anterior fue {before}.</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>No hay norma: compare con su propio plan y su propio pasado.</translation>
    </message>
    <message>
        <source>{label}: {value}. {line}. {standing}</source>
        <translation>{label}: {value}. {line}. {standing}</translation>
    </message>
</context>
<context>
    <name>Interview form</name>
    <message>
        <source>Any more they said.</source>
        <translation>Lo demás que dijeron.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>Entrevista de salida</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>Deje vacío si salió un grupo entero.</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>¿Qué faltaba?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>Lo que los habría retenido, con una palabra de la lista: elija la más cercana.</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>¿Volverían?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>Vuelve después del día en que se compró, el {day}.</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} se devolvió el {day}. Elija una que aún se tenga.</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>Se devuelve una inversión</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>Intereses o ganancia que vinieron con ella</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>Invertir dinero</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>Ingresado en</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>Guardar la inversión</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>Guardar lo que volvió</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>Sin lo que se invirtió. Cero si no vino nada.</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>Una parte de las utilidades</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>Todo lo que tiene una misma institución</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>Bono de una empresa</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>Depósito en un banco</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>Préstamo a afiliados o a otros</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Bienes inmuebles</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>Acciones de una empresa</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>Cuotas de un fondo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>Letra o bono del Tesoro</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>Parte admitida, en porcentaje</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>Según la calificación de una agencia. Deje vacío si no la hay.</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>Máximo, en porcentaje de todas las inversiones</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Comprado el</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>Para las reservas de qué producto se tiene. Deje vacío para todo el programa.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>Cuánto de ello cuenta la autoridad de supervisión. Deje vacío para todo.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>Los intereses se devengan con ella, día por día. Para una parte de las utilidades es una estimación.</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>Calificación mínima</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>Deje vacío para lo que no tiene tal día.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Pagado por ello</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>Tasa anual, en porcentaje</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>Los bienes inmuebles tienen 10, si no se indica otra cosa aquí.</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>Vendido o reembolsado antes de tiempo el</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>Lo que rinde</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>Con quién está el dinero.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>Siniestros, gastos y primas son un cuarto de su año en el plan de negocios.</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>Gastos por pagar</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>Vence, con intereses</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>Calificación muy baja: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>Los intereses se devengan solos, día por día; los de una parte de las utilidades, no.</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>Intereses hasta ahora</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Invertido</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>Inversiones al {day}</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>Inversiones que vencen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>Más de lo permitido</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>De todas las inversiones</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>Primas por venir</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>Los bienes inmuebles pueden ser {share} por ciento, si la política no dice otra cosa.</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>El balance general tiene en B03 y B10 {off} que este registro no conoce.</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>Lo que vence, y lo que hay que pagar</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>cuántos trimestres hacia adelante</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1: primera digitación</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: tomar la primera</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: segunda digitación</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: tomar la segunda</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: digitar de nuevo el formulario</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>Un lote tiene de 1 a {most} formularios: cuéntelos antes de digitar.</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>Un lote de formularios</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>Todos sus formularios se guardan en un solo guardado, o ninguno.</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>Como en su cubierta: el pueblo y el día, por ejemplo.</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>Volver a los lotes</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>Empezar a digitar</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>Cuéntelos a mano: así no se omite ninguno.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>Primera digitación de</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>Dé al lote un nombre, como está escrito en su cubierta.</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>Cuántos formularios</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Conservar el formulario</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>Digitarlo</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>Digitarlo por segunda vez</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>Digite el primer formulario de {name}.</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>Mire el papel, y luego: 1 la primera · 2 la segunda · 3 ambas incorrectas</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>Nombre del lote</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>No se está digitando ningún lote.</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>Quitar el lote</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>Guardar un lote</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>Guardar el lote</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>Segunda digitación de</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Doble digitación</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>Resolver las diferencias</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>Lotes de formularios</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>Lotes de formularios en papel, digitados por dos personas y resueltos donde difieren. Antes no se guarda nada.</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>Las dos digitaciones son iguales.</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>Ya hay un lote {name}: dé otro nombre a este.</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>No hay ningún formulario {name} que se pueda digitar.</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>No existe el lote {name}. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>Qué formularios contiene</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>Usted digitó {name} la primera vez: otra persona lo digita la segunda vez.</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>resolver diferencias</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>la primera digitación</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>la segunda digitación</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>digitado por tercera vez</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>listo para guardar</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, fila {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>{name} aún no se puede guardar: digítelo dos veces y resuelva cada diferencia.</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} tiene su primera digitación: dé el lote a una segunda persona.</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} está digitado dos veces: resuelva donde las dos difieren.</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} está listo para guardar.</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} puede estar ya en el libro: mire el guardado {save}, y luego quite el lote.</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>Se quitaría {name} con todo lo que se digitó de él.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: %n diferencia por resolver.</numerusform>
            <numerusform>{name}: %n diferencias por resolver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: %n formulario guardado.</numerusform>
            <numerusform>{name}: %n formularios guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: %n de {count} formularios digitado por segunda vez.</numerusform>
            <numerusform>{name}: %n de {count} formularios digitados por segunda vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: %n de {count} formularios digitado.</numerusform>
            <numerusform>{name}: %n de {count} formularios digitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}: {open} de {all} diferencias están pendientes</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{person} está digitando {name}: una sola persona digita un lote, del primer formulario al último.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>Un código corto propio de esta computadora distingue sus números de todos los demás.</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>Elija un código para esta computadora</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>Código de esta computadora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>De una a tres letras o cifras, como en el recibo R-{code}-2026-00001.</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>Escriba de una a tres letras de la A a la Z, o cifras.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>Un débito es positivo, un crédito negativo: todos los asientos juntos suman cero.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>No hay asientos en {code}. Las líneas con asientos son: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance de comprobación</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>solo de una línea</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>Cuentas por cobrar</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>Reserva para obligaciones devengadas</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>Gastos administrativos</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>Activos admitidos</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>Capital aportado</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>Efectivo y equivalentes</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>Efectivo al final</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>Efectivo al inicio</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>Efectivo de financiamiento</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>Efectivo de inversión</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>Efectivo de operación</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>Cambio en la reserva para obligaciones devengadas</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>Cambio en el efectivo</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>Cambio en la reserva para siniestros en curso de liquidación</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>Cambio en la reserva para siniestros ocurridos y no reportados</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>Cambio en la parte de los reaseguradores en las reservas para siniestros</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>Cambio en la parte de los reaseguradores en la prima no devengada</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>Cambio en la reserva de prima no devengada</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>Reserva para siniestros en curso de liquidación</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>Siniestros pagados</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>Siniestros recuperados de reaseguradores</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>Comisión y participación en utilidades de reaseguradores</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>Comisiones recibidas, no de reaseguro</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>Gastos de distribución y comunicación</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>Patrimonio donado</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>Donaciones recibidas</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>Prima devengada</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>Gastos extraordinarios</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>Ingresos extraordinarios</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>Activos fijos vendidos menos comprados</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>Otras obligaciones a más de tres meses</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>Otras obligaciones a tres meses o menos</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>Siniestros pagados, brutos</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>Ingresos brutos por inversiones</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>Prima bruta emitida</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>Reserva para siniestros ocurridos y no reportados</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>Siniestros ocurridos</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>Obligaciones de seguro a más de tres meses</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>Obligaciones de seguro a tres meses o menos</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>Inversiones fácilmente convertibles en efectivo</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>Inversiones difíciles de convertir en efectivo</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>Inversiones vendidas menos compradas, con sus ingresos</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>Préstamos recibidos menos pagados</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>Cuotas de afiliación</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>Cuotas de afiliación recibidas</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>Activos fijos netos</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Resultado neto</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>Resultado neto después de donaciones e impuestos</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>Resultado neto antes de donaciones e impuesto a la renta</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>Resultado neto, no extraordinario</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>Activos no admitidos</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>Gastos no operativos</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>Ingresos no operativos</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Gastos de operación</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>Gastos de operación pagados</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Ingresos de operación</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>Otros activos admitidos</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>Otras cuentas de capital</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>Otro costo de reaseguro</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>Otros pasivos a más de tres meses</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>Otros pasivos a tres meses o menos</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>Otros activos no admitidos</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>Otros gastos de operación</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>Otros ingresos de operación</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>Otros ingresos de operación recibidos</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>Otros ingresos de operación, no extraordinarios</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>Por cobrar a reaseguradores, con su parte de las reservas</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>Capital social pagado</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>Gastos de personal</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>Prima cedida a reaseguradores</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>Prima cobrada menos devoluciones</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>Primas por cobrar</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>Anticipos de siniestros</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>Utilidad o pérdida del ejercicio</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>Recibido de reaseguradores menos pagado</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>Gastos de reaseguro</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>Reaseguro por pagar</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>Utilidades retenidas o pérdidas acumuladas</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>Ahorros depositados menos retirados</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>Impuestos sobre renta y utilidades</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>Impuestos, partidas no operativas y extraordinarias</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>Reserva de prima no devengada</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>Copiar lo listado</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>Filtrar por columnas</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Filtro: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>Nada aquí contiene «{words}».</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>Aquí solo están las primeras {count} filas. Ordene la lista para tenerlas todas.</translation>
    </message>
    <message>
        <source>{column}: {amount}</source>
        <translation>{column}: {amount}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Both words have records of the same day. Correct these first, then merge the words.</source>
        <translation>Las dos palabras tienen fichas del mismo día. Corríjalas primero, luego una las palabras.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>Cada ficha que tiene la otra palabra recibe esta; la otra ya no se ofrece.</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>Cada ficha que tiene la palabra recibe la nueva; la antigua ya no se ofrece.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>En los formularios</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>Clases de documentos de identidad</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>Clases de bienes asegurados</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Las últimas usadas primero</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>Ninguna ficha tiene aún una palabra de esta lista. Una palabra nueva en un formulario queda para la próxima vez.</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Ocupaciones</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Ya no se ofrece</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>Las fichas que tienen la palabra la conservan.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Cambiar en todas partes</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>La palabra que queda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Pueblos</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>Formas de reembolso</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>De qué tratan las quejas</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>Lo que faltó a quienes salieron</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>Las palabras con lugar van primero, según él; las demás, según su último uso.</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>Escribirla así</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: los formularios ofrecen primero las últimas palabras usadas.</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>«{into}» está en lugar de «{word}» en %n ficha.</numerusform>
            <numerusform>«{into}» está en lugar de «{word}» en %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>«{word}» ya está en la lista. Una más bien las dos palabras.</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>«{word}» se ofrece de nuevo.</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>«{word}» ya no se ofrece. Las fichas que la tienen la conservan.</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>«{word}»: ¿cómo se debe escribir?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>«{word}»: ¿qué palabra de la lista es la misma?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>Se hizo un documento para esta persona en este idioma.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>Tarjeta y papeles</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>Terminar póliza</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Unida con</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>Nuevo titular</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Pólizas</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>Declarar siniestro</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toda la historia</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>hacia el {day} (%n año)</numerusform>
            <numerusform>hacia el {day} (%n años)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} vencidos y no pagados</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n año)</numerusform>
            <numerusform>{day} (%n años)</numerusform>
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
        <translation>Cualquier parte de un nombre o código</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>Nadie más pertenece al hogar.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>Aún no hay nadie inscrito. Quien está asegurado figura aquí, hogar por hogar.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>Sus coberturas, pólizas, siniestros y ahorros pasan a la otra; su código todavía los encuentra.</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>Su nombre y código quedan; lo que no dice se completa con la otra.</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Unir dos fichas de una persona</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>La ficha que entra en ella</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>La ficha que queda</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>Actas de comités</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>Ningún comité decidió un siniestro en estos días.</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>Sesión del {day}</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>Lo que decidieron los comités</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook cometió un error</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook cometió un error. Lo guardado está a salvo; los borradores se conservan.</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>Lo que pasó no se pudo anotar en {place}.</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>Lo que pasó está escrito en {place}. Por favor envíenos ese archivo.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>Convencional</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>Takaful: mudharaba</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>Takaful: sin fines de lucro</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>Takaful: ta&apos;awuni</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>Takaful: wakala</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % desde</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99,8 % desde</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99,8 % hasta</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>Una prestación, causa o proveedor no tiene asegurados propios: la exposición es la de todo el producto.</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>Por puro azar un mes queda fuera más o menos una vez en 740 por cada lado; «bajo» no se dice de los últimos 60 días.</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>Una fila sin días asegurados no tiene con qué compararse.</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>Monto real / esperado</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>Siniestro promedio real / esperado</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>Siniestros reales / esperados</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>Real y esperado por producto</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>Real y esperado por sexo y edad</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>Promedio / promedio de su mezcla</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>Promedio de su mezcla de prestaciones</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>Promedio, mediana y mezcla son de siniestros aprobados; las facturas son las de todos los decididos.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por edad</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>Por prestación</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>Por oficina</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Por sexo</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>Siniestros por año</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>Siniestros con la frecuencia habitual</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>Siniestros declarados en el período y decididos, como están ahora.</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>Siniestros declarados en el período como están ahora; declarados y no decididos son los del producto.</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>Siniestros poco después del período de espera</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>Siniestros que ocurrieron en el período, se declararon hasta su fin y no estaban rechazados entonces.</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>Los productos obligatorios y voluntarios van aparte: sus riesgos no se promedian.</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>Límites de control de la frecuencia por mes</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>Límites de control del costo promedio por mes</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>Se cuenta desde la primera cobertura de la persona con el producto, en cualquier oficina; un número de personas no tiene nombres para saberlo.</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>Cubierto / facturado</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>Cubierto de las facturas</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>Días después del período de espera</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Caros</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>Monto anterior</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>Siniestro anterior</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>El anterior ocurrió el</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>Límites exactos de Poisson alrededor de los siniestros esperados: alto o bajo fuera de 95 %, muy alto o muy bajo fuera de 99,8 %.</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>Límites binomiales exactos alrededor de todos los proveedores: alto o bajo fuera de 95 %, muy alto o muy bajo fuera de 99,8 %.</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>Monto esperado</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>Siniestros esperados</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>Los siniestros esperados son exposición x frecuencia de la tabla de precios; el monto esperado es eso x su costo promedio.</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>Exposición en años</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>La exposición se divide en cada cumpleaños; un siniestro cuenta a la edad de su día. Desconocido: sin fecha de nacimiento o sin nombre.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>Frecuencia / habitual</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>Frecuencia y costo promedio por producto</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurados</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>Días asegurados</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>Los límites son los exactos de Poisson, más amplios donde los meses son irregulares.</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>Pérdida de los rechazados</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>Siniestro mediano</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>Monitoreo de siniestros</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>Nunca cubiertos</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>Asegurados nuevos y renovados</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>No se dan límites antes de que 12 siniestros muestren cuánto difieren entre sí.</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>De todos los rechazados</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>De todos los declarados</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>Del período</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>De ellos</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>Una persona, con 3 días de diferencia como máximo, la misma prestación o causa, y montos a menos de 10 % o los mismos conceptos; se omiten los siniestros rechazados.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Con precio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>Proveedores y límites de embudo</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>Motivos de rechazo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducidos</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>Rechazados: de todos los decididos. Reducidos: aprobados en parte o con una línea recortada por un motivo, de los aprobados. Caros: por encima de la mediana de la prestación en todos los proveedores, de los aprobados.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>Señal: límites exactos para dos grupos que tienen siniestros con igual frecuencia; fuera de 95 % alto o bajo, fuera de 99,8 % muy.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Aún en espera</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>El centro sale de hasta 24 meses antes del período; de todos los meses mostrados si menos de 12 tenían asegurados.</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>Las personas de un número de personas son de sexo y edad desconocidos.</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>La frecuencia habitual es la de los días posteriores.</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>La frecuencia habitual es la de los renovados.</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>No existe el cuadro {name}. Existen: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>Sin precio: ninguna fila de la tabla de precios con frecuencia y costo promedio habla de ello.</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>Promedio habitual</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>Siniestros habituales</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>Lo que cuestan los siniestros de los proveedores</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>solo el cuadro con este nombre</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>muy alto</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>abr {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>ago {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>dic {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>feb {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>ene {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>jul {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>jun {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>mar {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>may {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>nov {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>oct {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>sep {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>Un producto tiene lo que nombran sus propias fichas y comprobantes, y su parte de los ingresos y gastos que no nombran ninguno; lo que por ello debe a los demás, o lo que ellos le deben, está en B37.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>Traspasado del resultado de ejercicios anteriores</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>Traspasado a utilidades retenidas al final del ejercicio</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>Anotado por comprobante, y a cargo de otros o por otros</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>Siniestros ocurridos, menos los no declarados y los ahorros</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>Intereses, y lo certificado además de los ahorros</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>Movimientos del patrimonio</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>Movimientos del patrimonio por oficina</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>Movimientos del patrimonio por producto</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>Movimientos de las reservas</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>Movimientos de las reservas por oficina</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>Movimientos de las reservas por producto</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>Resultado neto del período</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>Aportado menos devuelto</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>Pagado a reaseguradores, y anotado por comprobante</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>Recibido menos devuelto</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>menos: siniestros pagados</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>menos: prima devengada</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Siniestros</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>Para consejos directivos y autoridades de supervisión</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>Indicadores en detalle</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listas y fichas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Afiliados</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoreo</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>Papeles para los afiliados</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>Papeles para la oficina</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Primas</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Qué vigilar</translation>
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
            <numerusform>%n hoja informativa está en {folder}.</numerusform>
            <numerusform>%n hojas informativas están en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n archivo no cuenta; la tabla de archivos dice por qué.</numerusform>
            <numerusform>%n archivos no cuentan; la tabla de archivos dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>%n programa en {folder}</numerusform>
            <numerusform>%n programas en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>De 1&#xa0;000 a 9&#xa0;999 afiliados</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 años o más</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10&#xa0;000 afiliados o más</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>De 3 a 9 años</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>Una red necesita Ibis y DuckDB, que no están instalados: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>Un trimestre se debe informar dentro del mes que sigue a su final.</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>Un cuarto de los programas está por debajo del cuartil inferior y un cuarto por encima del superior; entre dos programas se toma en proporción (inclusivo, como dicen las hojas de cálculo). Cada programa cuenta una vez.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>Un programa necesita un nombre.</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>Agregar un programa</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>Edad del programa</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>Entre sus semejantes, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>Una carpeta vacía para las hojas informativas</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>Cuenta otra del programa {scheme}, del {day}: {file}.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier edad</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>Pida al programa que la haga de nuevo con un Coverbook más nuevo.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Valores de referencia</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>Valores de referencia por edad y tamaño, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>Valores de referencia, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>Hoja informativa de un programa</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>Hojas informativas…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>Comparar los programas de una red</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>Los productos obligatorios y los voluntarios nunca se comparan; el dinero, solo dentro de una misma moneda.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>Todos los programas han informado.</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>Cada programa que conoce la red, y a quién preguntar. Se guarda junto a las instantáneas.</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>Cuentan todas las instantáneas de la carpeta.</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>Se espera desde</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>Primer producto</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>Han informado</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>Cómo se han movido de trimestre en trimestre las razones de todos los programas de un mismo tipo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>No se puede leer como tabla. Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>No contiene las cifras de exactamente un programa.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>Está dañado. Pida al programa que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>No es una instantánea de Coverbook: la columna {column} falta o es de otro tipo.</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>No es una instantánea: esas terminan en .parquet.</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>Es de la versión {version}; este programa lee la {known}. {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>Conservar en el directorio</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>Aquí pesan más los programas grandes: todos los numeradores entre todos los denominadores, en una misma moneda.</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>Último trimestre informado</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>Está por encima de</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>No se puede leer ninguna instantánea de {name}. {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>Ninguna instantánea es de {name}. Se conocen: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Sin informar</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>Sin informar hasta {quarter}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>Uno entre sus semejantes</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>Trimestres que faltan</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>Razones de las regiones</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informa</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>Los programas envían instantáneas de sus cifras, sin ninguna persona. Póngalas en una sola carpeta y elíjala aquí: se comparan entre sí, y no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>Varios programas se llaman {name}. Dé uno de sus identificadores: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>Tamaño del programa</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>Instantánea del</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark no está instalado: pip install {extra}, u omita --engine spark.</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark necesita Java, que no está instalado: instale {package}, u omita {option}.</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>La carpeta con las instantáneas</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>Los programas de cada país juntos: cuántos informan, a cuántas personas aseguran.</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>Todo el programa</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>Hay muy pocos programas como este para compararlo.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>Esta línea tiene más celdas que encabezados hay. Dé un encabezado a cada columna.</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>Este programa aún no ha enviado una instantánea.</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>Menos de 1&#xa0;000 afiliados</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>Menos de 3 años</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>Lo que está en la carpeta y no cuenta, y qué hacer.</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>Lo que se basa en menos de {fewest} programas no se dice, porque en ello se podría reconocer a un programa.</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>Dónde está un programa entre sus semejantes, ahora y en los últimos trimestres.</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>Dónde está la mitad central de los programas que tienen el mismo tipo de producto.</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>Quién ya debería haber informado y no lo ha hecho.</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Por qué no cuenta</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>trimestre {quarter}, al {day}</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} no pudo responder: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} no es un día. Escríbalo como 2026-01-31.</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} no es un estado. Escriba uno de: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} no se puede usar: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} está vacía. Ponga en ella las instantáneas de los programas.</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} está en el directorio.</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} no es una carpeta. Dé la carpeta con las instantáneas.</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} figura aquí dos veces. Deje una sola línea.</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: hoja informativa</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>«Está por encima de» cuenta los programas de su grupo con un valor menor. Si más es mejor depende de la cifra. El grupo es de la misma edad y tamaño si así tiene {fewest} programas o más.</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>Pregúntenos: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>Indicadores para el tablón de anuncios</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>Un monto bajo cero se pagó sin factura, o supera lo que decía la factura.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>Lo que otros nos deben, por antigüedad</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>Lo que otros nos deben, uno por uno</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>Lo que debemos, factura por factura</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>Lo que debemos, por proveedor y antigüedad</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n conflicto espera a una persona: vea `coverbook conflicts`.</numerusform>
            <numerusform>%n conflictos esperan a una persona: vea `coverbook conflicts`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n guardado incorporado.</numerusform>
            <numerusform>%n guardados incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n guardado incorporado; nuevas en este libro: {laptops}.</numerusform>
            <numerusform>%n guardados incorporados; nuevas en este libro: {laptops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>Después de este paquete, este libro y el de {laptop} tendrían los mismos guardados y no las mismas fichas, así que no se incorporó nada. Verifique ambos; luego haga que una de las dos computadoras siga con una copia del archivo de la otra.</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>Todo lo de este paquete ya está aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>Hacer un paquete…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>Ninguna computadora {code} ha escrito en este libro. Las que sí: {known}.</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>Nunca se guardó nada en este libro, así que no hay nada que llevar a otra computadora.</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Otras computadoras</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>Incorporar un paquete…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporarlo</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>Lleva a otra computadora lo que se escribió aquí, y trae lo que se escribió allá.</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>Incorporando lo que escribió la otra computadora</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>La clave de esta computadora se cambió, y las otras tomarían sus paquetes por falsificados. Reponga su archivo device.json desde una copia de seguridad, o quítelo: entonces esta computadora será una nueva.</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>Este libro está bloqueado, y el paquete no. Bloquee el libro en la otra computadora con las mismas claves, y luego haga el paquete otra vez.</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>Esto no es un paquete de Coverbook. Elija un archivo que termine en .packet.</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>Esta computadora no tiene clave para firmar. Inicie Coverbook en ella una vez, y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>Esta computadora aún no ha escrito nada en este libro, así que no tiene nada que contar.</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>Este paquete continúa guardados que nunca llegaron aquí: {saves}. Incorpore el paquete que se hizo antes, o pida que {laptop} haga uno para esta computadora.</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>Este paquete está dañado, cortado o fue cambiado. No se incorporó nada; hágalo otra vez.</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>Este paquete está bloqueado con otra clave que este libro. Las dos computadoras deben tener el libro con las mismas claves: restaure una copia de seguridad de aquella cuya clave se renovó la última.</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>Este paquete es de otro libro. Las computadoras comparten un libro cuando una de ellas empezó con una copia del de la otra.</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>Este paquete se hizo antes de que {quarter} se reabriera aquí ({save}). Haga que {laptop} incorpore primero un paquete de esta computadora, y que luego haga uno nuevo.</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>Este paquete lo hizo una computadora que nunca ha escrito en este libro, así que no se confía en él.</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>Este paquete lo hizo un Coverbook más nuevo. Instale la versión más nueva para incorporarlo.</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>Este paquete cambiaría lo que era cierto en un trimestre que aquí está cerrado, así que no se incorporó nada. Pida al gerente que reabra el trimestre, y luego incorpórelo.</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>Dos computadoras han escrito un mismo código de dos maneras, {code} y {other}, así que no se sabe si significan lo mismo. Deshaga allá uno de los dos, y luego haga el paquete otra vez.</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>Dos computadoras escriben con el código {code} ({one}, {other}), así que sus números y recibos no se pueden distinguir. En una de ellas ponga la copia de seguridad anterior, elija otro código y anote de nuevo lo que había escrito.</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>Lo que se escribió aquí cambiaría lo que era cierto en un trimestre que está cerrado en {laptop}, así que no se incorporó nada. Pida al gerente que reabra allá el trimestre, y haga allá un paquete nuevo.</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>¿Adónde va el paquete?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>¿Qué paquete llegó?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code} y {other} son una misma computadora. Elija otra vez {other} en ella, y haga de nuevo el paquete.</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} trae %n guardado, escrito por {users}: {rows}. ¿Se incorpora?</numerusform>
            <numerusform>{maker} trae %n guardados, escritos por {users}: {rows}. ¿Se incorporan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name} contiene %n guardado. Llévelo a la otra computadora.</numerusform>
            <numerusform>{name} contiene %n guardados. Llévelo a la otra computadora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>{save} es aquí otro guardado que en el paquete: la computadora {device} siguió desde una copia más antigua del libro, o dos computadoras escriben con su código. Reponga la copia más nueva en una de ellas, y anote ahí de nuevo, con un código propio, lo que ha escrito desde entonces.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n papel está preparado</numerusform>
            <numerusform>%n papeles están preparados</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>Un archivo para cada uno…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Al ancho de la ventana (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>Haga clic en una línea que tenga código para ver cómo se obtuvo.</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>Cada uno en su propio idioma</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>¿En qué carpeta habrá un archivo para cada uno?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>Hecho con el archivo en el guardado {save} · impreso el {day} a las {time}</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>Nombre, fecha, firma</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>Página siguiente (AvPág)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>Aquí ninguna fuente tiene todas las letras de {words}: «?» ocupa el lugar de las demás.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>No se puede escribir nada en {folder}. Elija una carpeta suya.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>Aún no hay nada que dibujar: no se conoce ningún valor.</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Página anterior (RePág)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>Página {page} de {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>Guardar las páginas</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>El disco está lleno: no se guardó nada. Libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>Las cifras de este papel como tabla, en CSV. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>Las cifras de este papel para programas, en JSON. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>La impresora no aceptó las páginas. Revise que esté encendida e imprima de nuevo.</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>No hay nadie para quien se pueda hacer este papel.</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>Estas páginas ya no se pueden mostrar. Hágalas de nuevo.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>plan {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>No se puede escribir sobre {name}. Ciérrelo donde esté abierto o elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>No se pudo escribir {name} allí. Elija otro nombre u otra carpeta, o revise el disco.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>No se escribió {name}: no existe la carpeta {folder}. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} y más</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>No hay ningún papel.</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Voluntaria</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>Tal como lo imprime el estado del socio: ingresos y gastos, ambos sin signo menos.</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>Deje vacío para lo que es común a todos.</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Proveedor de salud</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>Reasegurador</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>Puede abrir el libro y mirar; usted le da un rol.</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>Haga esto cuando se haya ido alguien que pudo copiar la clave: todo el libro se escribe de nuevo con otra. Las contraseñas y la hoja de recuperación quedan igual. Las copias de seguridad y otras copias conservan la clave anterior.</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>Todo el que tenga este archivo puede abrirlo. Una vez protegido, nada se puede leer sin un nombre y una contraseña. Usted pasa a ser su administrador. Si se pierden todas las contraseñas y la hoja de recuperación, ya nadie podrá abrirlo.</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>Dé una primera contraseña.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Ya guardé el código</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>Abre el libro cuando se pierden todas las contraseñas, y solo se muestra ahora. Guarde la hoja, imprímala, conserve el papel donde nadie más lo encuentre y borre el archivo de la hoja.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mi contraseña</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>Solo usted la conoce. Varias palabras seguidas se recuerdan con facilidad.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>Proteger este libro</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Renovar la clave</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Guardar la hoja como PDF…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>El libro se escribió de nuevo con otra clave.</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>La hoja de recuperación anterior todavía abre lo que se copió antes: destrúyala, y renueve la clave si alguien la ha visto.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>Sin contraseña nueva queda la actual. Lo guardado queda con este nombre.</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>Escribir el libro de nuevo</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>Usted da la primera contraseña; la persona puede cambiarla después.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña cambió.</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>hoja-de-recuperacion.pdf</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} can no longer sign in.</source>
        <translation>{name} ya no puede entrar.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} ya está en la lista. Elija esa línea para cambiarla.</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} ahora es: {role}.</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>Un año solo, o una edad, se guarda como fecha estimada.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>Clase de documento de identidad</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>Idioma de sus documentos</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Unida en</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>La fecha de nacimiento es estimada</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>Las copias de seguridad, tablas exportadas y papeles impresos pueden contener lo mismo; el archivo no los enumera.</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>El programa no guarda quién ha visto estas fichas.</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>Lo que le pasó a otros en una póliza de esta persona es de ellos y no está en este papel.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>Balance general previsto</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>Estado de flujo de efectivo previsto</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>Estado de resultados previsto</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>Indicadores previstos</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>Liquidez: efectivo e inversiones sobre un cuarto de los siniestros pagados y los gastos del año.</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>Nuevos asegurados</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>Los demás ingresos quedan como estaban; el reaseguro toma la misma parte de la prima devengada.</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>Previsto menos meta</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>Prima de una persona asegurada por un año</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>Lo no devengado o adeudado crece como la prima; las reservas para siniestros, como los siniestros.</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>Lo que el plan no dice es como en los doce meses anteriores.</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>Donde no cabe la renovación, quedan asegurados tantos como hay.</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>cuántos años hacia adelante</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} no está en él: no se conoce {lacking}. Anótelo en Ajustes, Plan de negocios.</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>Siniestros ocurridos como parte de la prima devengada: 0,6 para 60 por ciento.</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>Nuevos asegurados en un año</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>De los asegurados al empezar un año, la parte que se queda: 0,85 para 85 por ciento.</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>Gastos de operación en un año</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>Los supuestos valen desde este día, hasta que valgan otros.</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>Con la parte del producto en lo que todos los productos comparten, sin reaseguro.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>Un siniestro corresponde al día de su evento. El que está declarado se reserva con su última estimación hasta que se paga o se rechaza; para los aún no declarados, cada producto tiene el método que figura abajo.</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>Principios contables</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>Todas las reservas son brutas de reaseguro; lo que los reaseguradores deben de ellas es un activo aparte.</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>Las donaciones nunca entran en el resultado neto ni reducen un gasto; figuran después de él.</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>El equipo y el costo de desarrollo se cargan a lo largo de su vida útil, en partes iguales según cronograma.</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>Las inversiones figuran por lo que se pagó por ellas; los intereses se devengan día a día, y una parte de las ganancias cuando se paga.</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>Préstamo hoy</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>El dinero se anota cuando se debe o se gana, no cuando se paga, en una sola moneda ({currency}); el ejercicio empieza en el mes {month}.</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>Ninguna póliza cubre a esta persona.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>En los productos takaful, lo que cobra el operador es un gasto; el excedente se reparte como dice el modelo.</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>De las reservas se toma esta parte como pagadera en tres meses, según lo ha fijado el programa.</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>Entra alguien</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>Sale alguien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>La prima se emite el día en que vence mientras la póliza está en vigor, y se devenga a lo largo de los días que cubre. Lo que aún no se ha devengado es la reserva de prima no devengada. Las cuotas de afiliación son otros ingresos.</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>Prima del período</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>La prima por cobrar es lo que venció y no se pagó; lo que se debe desde hace más de 180 días se informa como dudoso.</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>Reservado por siniestros abiertos</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>Ahorro hoy</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>Las cifras de un trimestre cerrado están congeladas. Lo que se descubre después se anota en uno abierto; un trimestre que se reabre lo dice, con el motivo.</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>El programa no ha fijado qué parte de cada reserva es pagadera en tres meses: la razón de liquidez es una medida aproximada.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>Quién está cubierto</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>Cambiar el titular</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Cubierto desde</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>Terminar una póliza</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>Terminar la póliza</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>Dar otro titular a una póliza</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>Entran el</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>Último día cubierto</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>Deje vacío para un grupo.</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>Deje vacío si no terminó antes.</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>Inicio del nuevo período</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>De un grupo que se cuenta, sin nombres: cuántos son en este período.</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>De un grupo cuyas personas no se listan por nombre.</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>Solo de una salida conocida tarde: su día, en un trimestre que para entonces estaba cerrado.</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>Solo de quien entró después de que empezó la póliza: el día desde el que lo cuentan los libros.</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>Solo si su titular falleció o la deja.</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>Persona cubierta</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>Póliza por renovar</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>Renovar una póliza</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>Renueva la póliza</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>Suma asegurada</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>Retirar a una persona de una póliza</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>Agregar personas a una póliza</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>Verdadero último día</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>Por lo general, el día después de que termina el período anterior.</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>Quién es ahora el titular de la póliza</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Por qué terminó antes</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>Comisión de prima cedida por contrato</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>Cuotas cobradas antes de vencer</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>Cuotas cobradas mucho antes de vencer</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>Intereses de ahorros</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>Cuotas de afiliación por cobrar</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>Cuotas de afiliación recibidas</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>Pagos de siniestros</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>Prima cedida por contrato</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>Primas a pagar</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>Primas cobradas</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>Primas cobradas antes de vencer</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>Primas cobradas mucho antes de vencer</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>Cobrado por adelantado, ahora vencido</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>Cobrado por adelantado, vence ahora en tres meses</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>Devoluciones que se deben</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>Devoluciones pagadas</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>Ahorros depositados</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>Ahorros retirados</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>Parte de siniestros a cargo del contrato</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>Honorario del operador takaful sobre los aportes</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>Anulado en salidas, no pagado y no devengado</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>Se devenga del</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>Otras partes de esta prima</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Se debe</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, porque la cobertura terminó el {day}</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>Por cada dependiente</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>Por cada persona</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>Por la póliza</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>Porcentaje del préstamo</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>Porcentaje de la suma asegurada</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>Una devolución o un anticipo pendiente, o una prima que se pagó.</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>Monto entregado</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Monto recibido</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Cubre desde</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>Cubre hasta</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>Deje vacío mientras no se pague.</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>Menos que la prima es un pago parcial: el resto se sigue debiendo. Lo que pasa de ella se guarda como anticipo.</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>De una devolución por una salida en un trimestre que para entonces estaba cerrado: el día de la salida. De las partes de una prima que una salida acortó: el día en que venció la prima.</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>En vida de crédito, el préstamo; en ahorro de vida, lo ahorrado. Si no, deje vacío.</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Pagar la devolución</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>Prima devuelta</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>La cobertura terminó el {day}: se debe {owed} de {whole}.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>Escriba cualquier parte del nombre del afiliado, de la póliza o de la prima.</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Por qué se devuelve</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>Cuota de afiliación</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolución</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>No se debe</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>Por devolver</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>Un recibo, un código, o cualquier parte del nombre de un afiliado</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>No hay primas por pagar ni pagadas.</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>Aún no hay primas por pagar. Cada póliza trae su prima cuando se emite o se renueva.</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>«{cell}» no es un número de 0 a 9999</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>«{cell}» no es un monto en esta moneda</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>Dé un monto, o una tabla de pagos.</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>En años</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>Pagos por venir</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>El total se redondea una vez, así que sus partes pueden diferir un poco.</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valor hoy</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>Valor hoy de pagos por venir</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>una probabilidad está entre 0 y 1; tres cuartos es 0,75</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>qué tan probable es, 0 a 1; si no, seguro</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>en cuántos años; si no, uno</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>interés anual: 0.10 es diez por ciento</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>no se puede leer; dé una tabla en texto simple (CSV, UTF-8)</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>varios: una tabla de amount, probability, years</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>las columnas son: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>la fila tiene más celdas que columnas; escriba 1000, no 1,000</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>lo que se puede pagar</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>Qué lo muestra, o qué hay que hacer</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>%n hallazgo está pendiente, de {whole} fichas.</numerusform>
            <numerusform>%n hallazgos están pendientes, de {whole} fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>¿Se comparan los siniestros con aquellos con que cuenta el precio?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>¿Se muestran las donaciones aparte de lo que gana el programa?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>¿Se llevan los gastos del microseguro aparte de los del otro trabajo de la organización?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>¿Se informan los indicadores con regularidad a los afiliados y socios?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>Activos de {amount} igualan a pasivos y patrimonio.</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>¿Se pueden hacer los tres estados, y cuadran?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>Seguimiento de los siniestros</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>Orientación al cliente</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>¿Vencen las inversiones cuando hay que pagar siniestros y gastos?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>¿Recibe la mayoría de los beneficiarios su dinero en treinta días?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>¿Encuentran los controles pocas fichas dudosas?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>¿Mira la gerencia las cifras de siniestros cada trimestre?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>Las donaciones de {amount} en doce meses figuran en una línea propia.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Estados financieros</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>¿Dijo un actuario qué datos hay que recoger para cada producto?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>¿Tiene respuesta cada queja de más de treinta días?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>¿Tiene cada producto las reservas que necesita?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>¿Tiene casi cada siniestro su evento, causa y pérdida?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>¿Revisó los precios alguien capacitado en los últimos dos años?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>¿Están capacitados en seguros los gerentes y el personal?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>¿Se preguntó a los afiliados en el último año qué necesitan?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>¿Se auditaron los libros en el último año?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>¿Se anotaron los gastos del período?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>¿Se sabe cuánto cuesta la gestión de cada producto?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>¿Se conoce la fecha de nacimiento de casi cada asegurado?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>¿Hay una política escrita sobre qué se puede invertir y dónde?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>Conocida de {part} de {whole} asegurados, {share}.</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>Falta para: {products}.</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>Casi todos significa 95 por ciento; la mayoría, la mitad.</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>No se declaró ningún siniestro en los últimos doce meses.</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>No se liquidó ningún siniestro en los últimos doce meses.</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>Hace un año no había reservas para siniestros.</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>No hay quejas de más de treinta días.</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>No hay ninguna persona asegurada por nombre.</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>A ningún producto le falta método para una reserva que necesita.</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>De lo reservado en los últimos cuatro trimestres, sobró {share}.</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>Las personas responden en Ajustes, Los nueve principios. Una respuesta vale por un año.</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>Datos pertinentes y exactos</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>Separación de datos</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>Capacidad técnica</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>Hay comprobantes de gastos.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Aún no hay ningún producto.</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>Hay un solo producto: todos los gastos son suyos.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>¿Alcanzaron las reservas para siniestros de hace un año?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>Lo que los productos comparten se reparte con una clave que el programa eligió.</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>Lo que los productos comparten se reparte según la prima devengada, pues no se eligió otra clave.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo muestra</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>el libro</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>{part} de {whole} siniestros de los últimos doce meses los indican, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>{part} de {whole} siniestros de los últimos doce meses, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{part} de {whole} quejas tienen respuesta, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{part} de {whole} productos tienen una tabla de precios.</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>Tanto como se ahorró, al morir</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>Dinero por las noches en el hospital</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>Parto</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>Cobertura de cosecha por una temporada</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>Muerte por accidente</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>Muerte por enfermedad o edad</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>Muerte de un animal</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>Cobertura funeraria</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>Funeral de un niño</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>Funeral de un adulto</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>Cobertura de salud</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>Ayuda para el funeral</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>Cobertura de vida por un año</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>Cobertura de ganado</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>Pérdida de la cosecha</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>Pago según el índice</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>Estancia en el hospital</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>Consulta y medicinas</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>Cobertura por índice climático de una temporada</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>Lo que queda del préstamo</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>Una razón de la prima devengada: 0,7 para setenta por ciento.</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>Una parte: 0,8 para ochenta por ciento. Deje vacío para el monto completo.</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>Siniestros aún no declarados</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>Coaseguro, en porcentaje</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>Cuenta mientras haya menos de diez siniestros declarados; 45 si se deja vacío.</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>Días de gracia para renovar</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Deducible</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>Desarrollo por</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>Edad de entrada</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>Edad de salida</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>Razón de siniestros esperada</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>En porcentaje: 10 para un décimo.</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>Deje vacío si no se declara nada después del último mes conocido.</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>Límite por siniestro</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>Límite por año</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ramo</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>De un producto takaful; el operador tiene el resto. Vacío: todo es de los participantes.</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>De los aportes: se debe al operador a medida que vencen, y es un gasto.</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>Parte de los participantes en el excedente, en porcentaje</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>Parte reservada de siniestros abiertos</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>La prima se devenga</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>Factor de cola</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>Honorario del operador takaful, en porcentaje</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Duración en meses</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>Días habituales del evento a la declaración</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>Días habituales del pago a la recepción</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>Período de espera en días</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>Lo que el asegurado paga de cada siniestro, de 0 a 100.</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>Quién asume el riesgo</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>Accidentes</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Bienes</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>Vida de crédito</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cultivos</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Invalidez</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>Dotal</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>Funeral</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>Renta por hospitalización</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>Ahorro de vida</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pensión</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>Vida temporal</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>Índice climático</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Vida entera</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>Una comisión que uno paga y otro recibe se elimina en la medida en que ambos la informan.</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>Antes de reaseguro: lo que los socios pasan a reaseguradores no es un gasto del programa.</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>¿Cuenta?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>Los gastos y otros ingresos de todos los socios se suman.</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>Las cifras cuyos meses caen solo en parte en estos días se omiten; figuran más abajo.</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>Indicadores del programa</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>Ningún socio ha dado una cifra que caiga en estos días: el programa es el libro propio.</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>Libro propio</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>Libro propio ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>Las primas y los siniestros que varios roles informan de un producto cuentan una vez: los del rol que más informa.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>El programa de todos los socios</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>De quién es cada cifra</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>no: solo en parte en estos días</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>sí, por completo en estos días</translation>
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
        <translation>Un código que contiene las cifras firmadas de este estado</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>Una línea que no figura es cero.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>Comprobar un estado de {scheme}</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>Código {number} de {count}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>Falta el código {number} de {count}. Fotografíe también ese.</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>Compárelas con lo impreso: solo está firmado lo que figura en el código.</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>Compare esta clave con la que le da el propio programa, en su tablón de anuncios o por teléfono. Una página con otra clave habla por otra persona.</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>Huella de todas las cifras</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>Cada estado se firma con esta clave e imprime estos dígitos. Dígaselos a quienes confían en sus estados, en el tablón de anuncios o por teléfono, para que puedan comparar. Quien puede abrir este libro puede firmar con ella.</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>Dé esta página a afiliados, socios y auditores: en cualquier teléfono lee el código de un estado a partir de una fotografía y dice si es suyo, sin red.</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>Clave del programa</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Líneas del estado</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>No se encontró el código de ningún estado. Fotografíe el código entero, plano y nítido.</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>Pegue lo que otro programa leyó del código</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>Fotografíe el código del estado, o elija una imagen de él. Nada sale de este dispositivo, y no hace falta red.</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>Prueba de las cifras</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>Guardar la página que comprueba estados</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>Guardar la página que comprueba estados…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>Firmado como borrador: el período no estaba cerrado, y sus cifras aún pueden cambiar.</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>Firmado como definitivo: el período estaba cerrado, y sus cifras están congeladas.</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>Tomar o elegir una imagen</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>El código está cortado o fue cambiado: no contiene cifras que se puedan leer.</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>Las cifras son demasiadas para un solo código. Están en %n código: fotografíelo.</numerusform>
            <numerusform>Las cifras son demasiadas para un solo código. Están en %n códigos: fotografíelos todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Se está leyendo la imagen…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>La firma no es válida: algo se cambió en el código. No confíe en estas cifras.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>Estas son las cifras del programa, firmadas como borrador: el período no estaba cerrado, y pueden haber cambiado.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>Estas son las cifras del programa, firmadas como definitivas: el período estaba cerrado.</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>Estos códigos son de papeles distintos. Dé los de un solo papel a la vez.</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>Estas cifras están firmadas con otra clave: no son las de este programa.</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>Este navegador es demasiado antiguo para descomprimir el código. Abra la página en uno más nuevo.</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>Este código contiene los diez indicadores y todas las líneas, firmados con la clave del programa. La página que reparte el programa lo lee a partir de una fotografía, sin red, y dice si es del programa. Compare la clave con la que le da el propio programa.</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>Este código es más nuevo que esta página. Pida al programa su página más nueva.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>Este archivo no es una imagen que se pueda abrir. Dé un PNG o un JPEG.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>comprobar-un-estado.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}, mediana</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>Una factura anotada antes</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>Una deuda a nuestro favor anotada antes</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>Anticipo a un proveedor de salud</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>Anticipo al personal y a otros</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>Otra deuda a nuestro favor, dada de baja</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>Honorarios de auditoría, legales y actuariales</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Comisiones del banco</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>Entre caja y banco</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>Bonos, acciones y otras inversiones a largo plazo</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>Siniestros de un producto sin pólizas</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>Siniestros recuperados tarde, cobrados</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>Siniestros a cargo del reasegurador, sin contrato</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>Siniestros que recuperan los contratos, cobrados</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>Comisión del reasegurador</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>Comisión recibida</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>Comisión a agentes</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>Computadoras y programas, su funcionamiento</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>Depósito a plazo fijo en el banco</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>Donación o subvención para la gestión del programa</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>Donación al capital</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>Electricidad, agua y teléfono</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>Equipos, muebles y vehículos</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>Gasto ajeno al negocio de seguros</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>Gasto extraordinario</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>Ingresos extraordinarios</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>Ayuda dada gratis</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>Ingreso ajeno al negocio de seguros</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>Intereses y otro rendimiento de inversiones</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>Intereses anotados antes, cobrados</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>Intereses devengados y aún no cobrados</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>Intereses de préstamos</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>Licencia y supervisión</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>Préstamo a más de tres meses</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>Préstamo a tres meses o menos</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>Reuniones, sensibilización y publicidad</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>Cuotas de afiliación</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>Útiles de oficina</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>Otra administración</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>Otro capital</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>Otro costo de reaseguro</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>Otro gasto de operación</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>Otros ingresos de operación</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>Pagado por adelantado, y otras cosas que se tienen</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>Pagado por adelantado, ya consumido</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>Prima de un producto sin pólizas</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>Prima que ceden los contratos, pagada</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>Prima al reasegurador, sin contrato</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>Prima dada de baja</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>Impresión y fotocopias</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Alquiler</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>Reparaciones y mantenimiento</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>Sueldos y salarios</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>Seguridad social y seguros del personal</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>Excedente de ejercicios anteriores</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>Impuesto sobre el excedente</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Capacitación del personal</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>Transporte y viajes</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>Desgaste de equipos</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>Por dependientes</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>Por pólizas</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>Días promedio, del evento al final</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>De los vigentes el día anterior</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>Disponible por cada 100 de egresos de un trimestre</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>Sin los que se mudaron</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>Hay tantas personas aseguradas como al principio.</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>Los siniestros se llevaron {number} de cada 100 de prima.</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>Por cada 100 que debe, el programa tiene {number} en activos confiables.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>La mitad de los siniestros liquidados tardó %n día o menos.</numerusform>
            <numerusform>La mitad de los siniestros liquidados tardó %n días o menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>No se puede decir nada de él.</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>De cada 100 personas a las que se dirige el programa están aseguradas {number}.</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>Los gastos corrientes se llevaron {number} de cada 100 de prima.</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>Hay {number} disponibles por cada 100 pagaderos en tres meses.</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>De cada 100 siniestros declarados se rechazaron {number}.</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>De cada 100 asegurados que podían renovar, renovaron {number}.</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>Sobraron {number} de cada 100 de prima.</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>Faltaron {number} por cada 100 de prima.</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} Aún puede cambiar.</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>Hay {share} menos de personas aseguradas que al principio.</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>Hay {share} más de personas aseguradas que al principio.</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>Libro de caja con recibos y pagos</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>Estado de flujo de efectivo con efectivo</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>Registro de siniestros con siniestros pagados</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un lado</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>Primas por cobrar con vencimientos menos recibos</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>Conciliaciones</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>Reserva para siniestros en liquidación</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>Reserva para siniestros no declarados</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>activos</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>efectivo en el balance general</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>siniestros pagados en el estado de resultados</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>vencimientos menos recibos de las fichas</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>pasivos y patrimonio</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>saldo inicial y movimiento</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>efectivo inicial y flujos</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>pagos en el registro de siniestros</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>primas por cobrar en el balance general</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>recibos menos pagos de las fichas</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>el cambio del efectivo en el balance general</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>el saldo final</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}) y {right} ({other}) difieren en {off}.</translation>
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
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>Deje vacío para tomar el número siguiente.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>%n fila en total; se muestran las {most} más recientes. Busque palabras para encontrar otras.</numerusform>
            <numerusform>%n filas en total; se muestran las {most} más recientes. Busque palabras para encontrar otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>Cualquier parte de un nombre, un código o un día</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>Elija primero una ficha de la lista.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>Se deshizo: su historial es todo lo que hay.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>de esta hoja</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>que contienen estas palabras</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>cuántas como máximo</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>con cuántas columnas como máximo</translation>
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
        <translation>Conserve esta hoja en un sobre cerrado, en un lugar con llave, lejos de la computadora.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Conservada por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>Cuando se haga una hoja más nueva, esta solo abre copias de antes: destrúyala entonces.</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>Abre {file}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>Cuando se pierdan todas las contraseñas: abra el archivo, elija «Con la hoja de recuperación», escriba el código, el nombre de un administrador y una contraseña nueva.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Quien tenga esta hoja y el archivo puede leer todo lo que contiene.</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>La cobertura había terminado</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>Faltan documentos</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>Existía antes de la cobertura</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>En el período de espera</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>Pasa el límite de edad</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>Proveedor no acreditado</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>Declarado demasiado tarde</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>Servicio no prestado</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Cónyuge</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>Un pueblo, un grupo, o cualquier parte de un nombre o teléfono</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>Cobertura que termina en 60 días, o que terminó dentro de los días de gracia, y no se ha renovado.</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter: renovar esta · Espacio: incluir o no · Ctrl+A: todas o ninguna · Ctrl+Enter: renovar las elegidas</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>Se renueva</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>Necesita el formulario</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>Próximo período desde el {start}.</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>No renovada</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>Renovar %n póliza</numerusform>
            <numerusform>Renovar %n pólizas</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>Renovaciones próximas: lista de llamadas</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>El guardado {save} se deshizo.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>Se muestran las primeras {shown} de {count}: acote la búsqueda.</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>Las renovaciones se deshicieron enseguida</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>A quién llamar por una renovación</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>solo cobertura que termina este día o antes</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>solo cobertura que termina este día o después</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>solo las que contienen estas palabras: un pueblo, un grupo, un nombre</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
</context>
<context>
    <name>Report view</name>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Al final del</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, varias tablas en una carpeta (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>Sin filas.</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>De ninguna oficina</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>No hay nada que decir de estos días.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>Todas las oficinas</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>Todo lo que se sabe de una persona</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>Libro de banco</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>Ficha de un siniestro</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>Ficha de un afiliado</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Libro de caja</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>Estado de flujo de efectivo</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>Dé el código de la ficha.</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>Indicadores por producto</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>De ningún producto</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>De toda la organización, y de un producto con activos propios.</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>Facturas pendientes</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet necesita DuckDB, que no está instalado: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Pólizas</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>Reservas por producto</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>No existe el informe {name}; el más parecido es {near}. `coverbook reports` los lista todos.</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>No existe la hoja {name}. Existen: {known}.</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>Ya no existe {code}. Elija otro.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>como CSV, un archivo por tabla, en esta carpeta nueva</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>como Parquet, un archivo por tabla, en esta carpeta nueva</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>como libro de cálculo, una hoja por tabla</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>al final de este día</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>al final de este día; hoy si no se indica</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>desde este día</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>solo de una oficina; - para lo que no es de ninguna</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>solo de un producto</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>de la ficha con este código</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>en papel, como PDF</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>hasta este día</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, montos en {currency}</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>«{typed}» no es un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>«{typed}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>«{typed}» no es un número así; escriba diez por ciento como 0.10.</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>Un error estándar necesita siniestros en cada período desde su primera edad; a {empty} de {periods} les faltan.</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>Un error estándar necesita siniestros de al menos {least} períodos; hay {periods}.</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>Un retraso supuesto no tiene error estándar.</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>Como en vida entera, más lo que se acumula para quienes viven hasta el final.</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>Retraso supuesto en días</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Contabilizada</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>En su lugar se contabiliza: {method}.</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>Cape Cod: siniestros y prima hasta hoy</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>Certificado para el {day} por {who} el {when}</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>Siniestros no declarados, con cada método</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>Siniestros desde</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>Los datos alcanzan</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>Cada producto tiene su propio error estándar; no se suman.</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>Prima devengada: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>Menos de dos períodos tienen siniestros, así que nada muestra cómo llegan después de su período.</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>Menos de dos períodos completos tuvieron cobertura desde el primer siniestro, así que ninguno muestra cómo crecerá otro: se supone un retraso de {days} días en promedio.</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Depende</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Método: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>Métodos de las reservas</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>No hay siniestros declarados, ni se da una razón de siniestros esperada.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>No se da una razón de siniestros esperada, ni se devengó prima de la que se pudiera saber.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>No se da una razón de siniestros esperada.</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>No se da un porcentaje.</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>No se devengó prima en estos períodos.</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>Ninguna para el solo préstamo; con ahorros, lo ahorrado con intereses.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>De los períodos anteriores se supone que todo está declarado.</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>De cada período se supone que todo está declarado.</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>Solo chain ladder tiene error estándar.</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>Los períodos cuyos siniestros aún no dicen nada ({periods}) se estiman con factores de rezago, a una razón de siniestros de {ratio}.</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>Los períodos cuyos siniestros aún no dicen nada ({periods}) se estiman con el promedio de los demás, porque no se devengó prima.</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>Períodos con siniestros por venir</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>Razón tomada de</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>Ahorros con intereses</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>Parte declarada</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>Por venir con chain ladder</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>Por venir con factores de rezago</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>Hay muy pocos siniestros declarados para ver cuánto tardan ({number}, se necesitan {least}): se supone un retraso de {days} días en promedio.</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>Muy pocos siniestros para el método contabilizado; compare {method}.</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>Salvo que cada siniestro se declare apenas ocurre.</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>Salvo que cada siniestro se liquide apenas se declara.</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>Por lo general ninguna: la prima puede seguir a los siniestros cuando se renueva la cobertura.</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>Lo que necesita cada producto, y lo que tiene</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>Lo que está por venir suma el monto del método, que se redondea una vez.</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>Lo que tiene el producto</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>Lo ahorrado con sus intereses, o las pensiones prometidas.</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>Lo ahorrado, con sus intereses.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>Cuando la prima queda igual toda la vida: lo que los primeros años pagan por los últimos.</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>Siempre que se paga prima por días que aún están por venir.</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>Por qué sin ella</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>el producto</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: el monto está por debajo de 0. Una reserva nunca se contabiliza bajo 0.</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>{share} % de los siniestros sin decidir, y lo aprobado y no pagado</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>Una aseguradora asociada</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>Compartido con un socio</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>El propio programa</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>Por encima de {amount}, una segunda persona da su acuerdo con su propia contraseña.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>Encargado de siniestros</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Ingreso de datos</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>Hace todo menos decir quién trabaja aquí.</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>Hace todo, dice quién trabaja aquí y renueva la clave.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>Una persona sigue de administrador: si no, nadie podría decir quién trabaja aquí.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Lee todo, no cambia nada.</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>Anota afiliados, cobertura, primas y siniestros declarados.</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>Anota, decide y paga siniestros.</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>Esto trae siniestros con su decisión: una segunda persona da su acuerdo con su propia contraseña.</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>Este es el trabajo de otra persona. Pregunte a alguien con este rol: {role}.</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>Usted anotó este siniestro, así que otra persona lo decide, o da su acuerdo a la decisión de usted.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} no está entre las personas de este libro.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} no está entre las personas de este libro. Su administrador puede agregarla.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>Un cargo por póliza o por persona es un monto, sin porcentaje.</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>Un cargo sobre la suma asegurada o el préstamo es un porcentaje, sin monto.</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>Un siniestro se decide el día en que se declaró, {reported}, o después.</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>Un siniestro se declara el día de su evento, {incurred}, o después.</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>Una queja se responde el día en que llegó, {received}, o después.</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>Un siniestro decidido necesita el día de su decisión.</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>Una huella tiene 64 caracteres: 0 a 9 y a a f.</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>Un archivo tiene {most} MB como máximo.</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>Una clave fija necesita un producto y su porcentaje en cada fila.</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>Una línea se prevé en dinero: llene el monto previsto y deje vacía la meta.</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>Un papel es de una sola ficha: una persona, una póliza, un siniestro, un bien o un comprobante. Solo el logo del programa no es de ninguna.</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>El período de un socio empieza con un mes: escriba el primer día de un mes o de un trimestre.</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>El período de un socio termina con un mes: escriba el último día de un mes o de un trimestre.</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>Una póliza renueva una anterior: {policy} empieza el {start}, no antes que ella.</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>Una póliza renueva una póliza anterior, no a sí misma.</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>Un motivo de salida necesita el último día cubierto.</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>Un cronograma termina dentro de {years} años desde su primer día.</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>Un comprobante salda a otro, no a sí mismo.</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>Una cuenta corresponde a una línea de efectivo, B02, no a {line}.</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>Una apelación trata de un siniestro: indique el siniestro que se rechazó.</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>Un indicador se prevé como razón: llene la meta y deje vacío el monto.</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>Un siniestro abierto no tiene día de decisión: elija lo que se decidió.</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>Al final queda como máximo el monto, y nada de una factura o de intereses.</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>El siniestro {claim} se decidió el {day}: ninguna estimación es posterior.</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>El siniestro {claim} se declaró el {day}: ninguna estimación es anterior.</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>Corresponde a su propio día, {day}, o a uno anterior.</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>Vence después del día en que se compró, {first}.</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>Se conserva desde el {day} y no se puede retirar antes.</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>Va del {first} al {last}: el día en que se abandonó está entre ambos.</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>Se vendió entre el día en que se compró y aquel en que vence.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>La parte del microseguro en un gasto es de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>Una sola clave vale desde el {day}: la primera fila de ese día dice {key}.</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>Solo una clave fija tiene porcentajes: deje esto vacío.</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>Solo un exceso de pérdida anual se acuerda en porcentaje de la prima devengada, y entonces sin monto retenido: deje uno vacío.</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>Solo un producto takaful tiene operador: elija su modelo, o deje estos campos vacíos.</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>Solo lo que se vendió o abandonó antes de su fin rinde algo: diga en qué día.</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>Diga cuánto dura: por cuántos meses, o hasta qué día.</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>Diga los meses o el último día, y deje vacío lo otro.</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>Diga lo que retiene el programa: el reasegurador asume lo que lo supera.</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>El tramo termina en su primera edad, {first}, o más.</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>El contrato termina en su primer día, {first}, o después.</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>Los días se cruzan con los del contrato {treaty}, del mismo tipo.</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>La edad de salida es al menos la de entrada, {entry}.</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>El último día cubierto está entre el {first} (el día anterior al inicio) y el {last}.</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>El préstamo termina el día de su inicio, {start}, o después.</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>El logo del programa se conserva como imagen PNG.</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>El dinero se recibe el día en que se paga, {paid}, o después.</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>Los porcentajes desde el {day} suman {total}, no 100.</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>El período termina en su primer día, {first}, o después.</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>El período de la meta termina en su primer día, {first}, o después.</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>La póliza termina el día de su inicio, {start}, o después.</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>El cronograma termina en su primer día, {first}, o después.</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>El plazo que cubre una prima necesita su primer y su último día.</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>El plazo cubierto termina en su primer día, {first}, o después.</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>El contrato de reaseguro termina en su primer día, {first}, o después.</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>El verdadero último día es el último día cubierto, o uno anterior.</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>Con este modelo el operador no tiene parte en el excedente: deje esto vacío.</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>Escriba lo máximo que se puede invertir, o la calificación mínima.</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>Escriba la tasa anual: los intereses se devengan con ella. Escriba 0 si no hay.</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>Escriba el monto completo: un cronograma de nada no carga nada.</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>Escriba lo que se pagó por ello: una inversión de nada no lo es.</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code} se unió con {stays}: escriba {stays} en su lugar.</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{line} de {product} resulta de sus pólizas, primas, siniestros y ahorros: quítela del comprobante.</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} ya dio {line} del {first} al {last}: corrija esa cifra, o tome otros meses.</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{person} no ha ahorrado tanto al {day}: los ahorros no pueden quedar bajo cero.</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} es de otro titular o grupo: solo la póliza de un titular fallecido la renueva otra persona.</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} figura en {line}: deje la línea vacía.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>«{currency}» no es una moneda: escriba sus tres letras mayúsculas (ISO 4217). ¿Es {nearest}?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n siniestro llegó decidido y sin estimación: lo que cuesta se sabe después.</numerusform>
            <numerusform>%n siniestros llegaron decididos y sin estimación: lo que cuestan se sabe después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>En liquidación entonces</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>Siniestros en liquidación de {product}, frente a los declarados hasta entonces</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>Siniestros no declarados de {product}, frente a los declarados después</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>Los siniestros de esos días que aún nadie declara no están en nada de esto: los últimos trimestres pueden terminar peor.</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>Sobrante: lo reservado menos lo que se necesitó; bajo cero, la reserva no alcanzó.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Se necesitó</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>No declarados entonces</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>Pagado desde entonces</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>Fin del trimestre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>Las reservas de entonces se calculan con las estimaciones, decisiones y pagos fechados hasta entonces.</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>Evolución de las reservas para siniestros</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>Evolución de las reservas para siniestros de {product}</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>Aún en liquidación</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>todos los productos</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>Se anotó %n siniestro del índice {index}, {amount} en total.</numerusform>
            <numerusform>Se anotaron %n siniestros del índice {index}, {amount} en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>%n persona inscrita con {name}, hogar {household}.</numerusform>
            <numerusform>%n personas inscritas con {name}, hogar {household}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>%n persona inscrita con {name}, póliza {policy}.</numerusform>
            <numerusform>%n personas inscritas con {name}, póliza {policy}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>%n persona agregada a la póliza {policy} de {name}.</numerusform>
            <numerusform>%n personas agregadas a la póliza {policy} de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>%n póliza renovada por {amount}, guardado {save}.</numerusform>
            <numerusform>%n pólizas renovadas por {amount}, guardado {save}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n recibo, {amount} cobrados, guardado {save}.</numerusform>
            <numerusform>%n recibos, {amount} cobrados, guardado {save}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>Siniestro {claim} de {name} declarado, estimado en {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>Siniestro {claim} de {name} aprobado: {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>Siniestro {claim} de {name} en revisión, con {reviewer}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>Siniestro {claim} de {name} en revisión, con {reviewer}. Todavía falta: {documents}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>Siniestro {claim} de {name} rechazado.</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>Los siniestros se manejan así desde ahora.</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>Cerrado: {quarter}. Sus cifras están congeladas.</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>Queja {code} respondida.</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>Confirmado: las reservas del {quarter}.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>Vale una versión de {record}.</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>{name} es ahora titular de la póliza {policy}.</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>La póliza {policy} de {name} termina el {last}.</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>Preparado: {quarter}. Ahora otra persona puede cerrarlo.</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>Los recibos se cuentan así desde ahora.</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>Renovada para {name} como {policy}, hasta el {end}.</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>Reabierto: {quarter}. El motivo queda visible.</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>Guardado {save} deshecho: %n fila está como antes.</numerusform>
            <numerusform>Guardado {save} deshecho: %n filas están como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>Se quitó el logo: los papeles llevan solo el nombre del programa.</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>Los productos se reparten con esta clave desde el {day}.</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>Las reglas de las dos personas están fijadas.</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>Las partes por pagar en tres meses están fijadas.</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>Comprobante {code}: el costo está en los gastos, la donación debajo del resultado neto.</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>Lo dudoso de {record} está aceptado.</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>Lo que se paga en cada forma va a estas cuentas.</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{amount} por el siniestro {claim} de {name}, recibidos el {day}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{amount} devueltos a {name}, recibo {receipt}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{amount} devueltos a {name}, recibo {receipt}. Aún se le deben {left}.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{amount} pagados por el siniestro {claim} de {name}; faltan {left} por pagar.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{amount} pagados por el siniestro {claim} de {name}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{amount} cobrados a {name}, recibo {receipt}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{amount} cobrados a {name}, recibo {receipt}. Se guardan {kept} como anticipo.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{amount} cobrados a {name}, recibo {receipt}. Quedan por pagar {rest}.</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} carga solo su parte al fin de cada mes.</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>{code} corregido. Lo que estaba antes queda en su historial.</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{code} de {name} corregido. Lo que estaba antes queda en su historial.</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}: volvieron {amount}, comprobante {voucher}.</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}: {amount} invertidos, comprobante {voucher}.</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes} se unió con {stays}, {name}: pasó %n ficha.</numerusform>
            <numerusform>{goes} se unió con {stays}, {name}: pasaron %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} tiene cobertura con {policy} hasta el {last}. El titular es {holder}.</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} está descrito.</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>{name} se conserva con {record}.</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{name} ya no se muestra con {record}; su archivo queda.</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>{name} es ahora el logo: aparece en todo papel que se haga desde ahora.</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} ya se ofrece. Afilie al primer hogar.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}: {amount} con {supplier}, anotado como {voucher}.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}: {amount}, anotado como {voucher}.</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: se agregó {code}.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{back} anula {wrong}.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{back} anula {wrong}; {right} dice lo correcto.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>Cuentas de las formas de pago fijadas</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>Paquete de otra computadora incorporado</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>Prestación agregada</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Factura pagada</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>Factura anotada</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>Cargado en el tiempo</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>Siniestro corregido</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>Siniestro decidido</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>Siniestro pagado</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>Siniestro declarado</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>Siniestro puesto en revisión</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Queja respondida</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>Conflicto entre computadoras resuelto</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>Costo dado gratis, anotado</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>Archivo dañado salvado en uno nuevo</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>Deuda a nuestro favor pagada</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>Deuda a nuestro favor anotada</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>Demostración hecha</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>Anotación sin dinero</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Hallazgo aceptado</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>Carpeta importada</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>Manejo de siniestros fijado</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>Titular de una póliza cambiado</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>Hogar inscrito</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>Pagos por índice anotados</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>Inversión devuelta</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>Clave de gastos comunes fijada</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>Líneas del banco y del libro señaladas como correspondientes</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>Factores de liquidez fijados</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>Logo elegido</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo quitado</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>Afiliado corregido</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>Dinero contado</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>Dinero invertido</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>Dinero pasado entre cuentas</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Dinero pagado</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>Oficina agregada</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>Oficina, primer producto y saldos iniciales anotados</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>Papel o foto agregado</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>Papel o foto retirado</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>Socio agregado</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Pago corregido</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>Personas agregadas a una póliza</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>Persona retirada de una póliza</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>Póliza corregida</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>Póliza terminada</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>Póliza renovada</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>Prima corregida</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>Prima cobrada</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>Primas cobradas</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>Producto agregado</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>Producto corregido</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>Recepción de un siniestro anotada</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>Ficha repuesta como la tenía otra computadora</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>Ficha repuesta que otra computadora usa</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>Devolución pagada</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>Guardado deshecho</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>Programa descrito</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>Dos fichas unidas</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>Comprobante corregido</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>Palabra de una lista recuperada</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>Palabra de una lista cambiada</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>Palabra de una lista retirada</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>Palabras de una lista unidas</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>Palabras de una lista ordenadas</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>Una factura por venir</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>Por mes completo</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>Costo inicial de desarrollo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>Intereses devengados, por venir</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>Pagado por adelantado, como el alquiler</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{part} se carga el {first}, y así al fin de cada mes hasta el {last}.</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>Se carga a</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Por cuántos meses</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>Para quien lleva las cuentas</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>Desde cuándo se usa, o el primer día al que corresponde la factura o los intereses.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Se lleva en</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>Deje vacío para la línea de su concepto.</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>Deje vacío para la línea usual de lo que es.</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>Deje vacío para lo usual: intereses por día, todo lo demás por mes.</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>Deje vacío si sirve a todos los productos: se reparte entre ellos.</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>Deje vacío si sabe el último día.</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>Deje vacío si sabe los meses.</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Guardar el cronograma</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>Vendido, dañado o abandonado el</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>El número del comprobante, si lo hay.</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>El precio en que se vendió, o lo que se reembolsó. Deje vacío para nada.</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>Valor que queda al final</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>Comprobante con que se pagó</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>Lo que queda se carga ese día. Deje vacío mientras dure.</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>Lo que rindió entonces</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>Lo que se cree que valdrá entonces. Deje vacío para nada.</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>Para qué es el gasto, como el alquiler. Deje vacío para lo usual.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>Cargado antes</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>Cargado en el período</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>Queda al final</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>Los cronogramas se contabilizan solos al fin de cada mes: para eso no hay que anotar nada.</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>Lo que se carga en el tiempo</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>Lo que contabiliza el período</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>Un número de 1, enero, a 12, diciembre.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Primer mes del año fiscal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma legal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>Tres letras mayúsculas, como INR o KES.</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>Qué es su organización en un programa de varios socios; vacío si está sola.</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>De quién es este libro</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>factores no fijados</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>mediana de %n siniestro</numerusform>
            <numerusform>mediana de %n siniestros</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no fijado</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>nada que mostrar</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>medida aproximada: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{after} desde {before}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} abiertos</translation>
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
        <translation>Dar acuerdo y guardar</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>Nadie más aquí tiene ese derecho: un administrador puede dárselo a alguien.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Su contraseña</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>Contado el</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>Al valor de hoy.</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>Efectivo en la caja</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>Depósitos y certificados de ahorro</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>Muebles, vehículos, computadoras</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>Dado por donantes</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>Deje todo vacío si el programa empieza sin nada.</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>Deje vacío si el programa trabaja en un solo lugar.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Ramo</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>Dinero en el banco</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>Oficina, primer producto, saldos iniciales</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>Se debe a otros</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>Aportado por afiliados o dueños</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>Lo que falta, {amount}, es una pérdida anterior.</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>Lo usual está puesto como ejemplo. Cambie lo que no sea suyo.</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>Lo que queda, {amount}, es un excedente anterior.</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>Lo que el programa tiene y debe hoy</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n minuto sin uso</numerusform>
            <numerusform>%n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>Una imagen para el encabezado del estado, los recibos, las tarjetas y todos los demás papeles.</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Como es usual en el idioma</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>Junto al otro calendario</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>Con qué saben los lectores que un estado es suyo, y la página con la que lo comprueban.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>Cómo se cuentan sus números. Los números ya dados quedan como están.</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>A qué cuenta entra la prima, y de cuál se pagan los siniestros, según la forma de pago.</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>Queda en esta computadora; cada guardado lleva su nombre y el código de esta computadora.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidez</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>Bloquear un libro protegido después de</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>Calendario nepalí</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>Oficinas y socios</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>Solo con Ctrl+L</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personas y claves</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>Planes y normas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>Los guardados llevan ahora el nombre {name}.</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>Las palabras que ofrecen los formularios. Lo retirado ya no se ofrece; las fichas antiguas lo conservan.</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>Hay guardados y recibos de esta computadora como {code}: conserva ese código.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>Esta computadora escribe ahora como {code}.</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>Las de la escritura</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>Hasta cuánto decide una sola persona, en cuántos días, y qué documentos se necesitan.</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>Cuándo no basta una sola persona. Vale una vez que el libro tiene personas.</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>Quién puede abrir este libro, y qué puede hacer cada uno.</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>Una segunda persona da su acuerdo por encima de</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>Empezar de nuevo cada año</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>Días de la decisión al pago</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>Días de la declaración a la decisión</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>Días de la declaración hasta que alguien lo revisa</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>Documentos que necesita un siniestro, separados por comas</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>Cada oficina por su cuenta</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>Vacío: como para todos los productos.</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>Vacío: la caja.</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>Vía rápida hasta</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>Para una decisión o un pago mayor que esto. Vacío: para ninguno.</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>Solo para {product}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>Margen de crecimiento, en porcentaje</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>Si esto está apagado, cada estado lo dice.</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>Aumenta una cuarta parte de los siniestros y gastos del último año a medida que ustedes crecen.</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>Números de recibo</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>Medida aproximada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>Parte de cada reserva, en porcentaje</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Se reparte por</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>Otra persona digita un lote la segunda vez</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>El tablero de siniestros dice cuáles están atrasados. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>Entonces el número nombra la oficina de la póliza: R-A-BAR-2026-00001.</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>Entonces el número nombra el año: R-A-2026-00001.</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>Estas partes son propias de su programa: vea cómo se pagaron sus reservas. Las de otro no sirven.</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>Es mucho más raro que dos personas cometan el mismo descuido que una lo cometa dos veces.</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>Hasta esto, una sola persona decide un siniestro que se paga como proponen las reglas. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>Lo que no es de ningún producto</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>Lo que se paga con «{way}» va a</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>Lo que se repartió antes de este día queda como estaba.</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>Quien anotó un siniestro no lo decide solo</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}: ¿qué se debe corregir?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, en porcentaje</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Aún no hay nadie aquí.</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>60 si tres de cinco días son para él. La organización debe el resto.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>Parte del microseguro, en porcentaje</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>Qué gasto</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>Obligaciones devengadas como las certificó un actuario.</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Agregar una prestación</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>Agregar una reserva certificada</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>Agregar un cargo a una tarifa</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Agregar una queja</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>Agregar un gasto que la organización asume en parte</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>Agregar un documento de un siniestro</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>Agregar una cifra de un socio</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>Agregar un hallazgo aceptado</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Agregar un límite</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>Agregar un préstamo</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>Agregar un movimiento de ahorros</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Agregar un socio</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>Agregar una persona a una póliza</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Agregar una póliza</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>Agregar una prima a pagar</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Agregar un producto</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Agregar una lectura</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>Agregar una revisión de un siniestro</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>Agregar una fila de una tabla de precios</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>Agregar una sesión sobre un siniestro</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Agregar una meta</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>Agregar una población objetivo</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>Agregar un bien asegurado</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>Agregar un contrato de reaseguro</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>Agregar un comprobante</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>Agregar una palabra a una lista</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>Agregar un año del plan</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Agregar una cuenta</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>Agregar una estimación</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>Agregar una entrevista de salida</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>Agregar un contrato de índice</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>Agregar una inversión</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Agregar una oficina</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>Agregar los conceptos de un siniestro</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>Agregar lo que se carga en el tiempo</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>Animales, campos y bienes que asegura una póliza.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Responder una pregunta</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Prestaciones</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>Contabilidad que no resulta de primas y siniestros: alquiler, sueldos, efectivo al banco.</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>Plan de negocios</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>Cajas y cuentas bancarias</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>Reservas certificadas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Siniestros</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>Gastos de la organización</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>Contar una cuenta</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>Conteos de dinero</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>Depósitos, bonos, acciones, terrenos: con quién, hasta cuándo, a qué tasa. Los intereses se devengan solos.</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>Depósitos, retiros e intereses de los afiliados.</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>Documentos de siniestros</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>Equipos, gastos e intereses anticipados y devengados: cada uno contabiliza su parte al fin de cada mes.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>Entrevistas de salida</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>Cifras de los cierres</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>Cifras de socios</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>Hallazgos aceptados</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>A cuántas personas se dirige un producto: con ello se compara la tasa de cobertura.</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>Cómo se reparten los productos los gastos e ingresos que no son de ninguno de ellos.</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>Contratos de índice</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>Aseguradoras, agentes, proveedores de salud, reaseguradores y bancos.</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>Política de inversión</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>Conceptos de siniestros</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>Los afiliados y sus familias, uno por uno.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>Papeles y fotos</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>Pagos de siniestros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>Personas cubiertas</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Pólizas</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Primas</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>Primas, cuotas y devoluciones, por pagar y pagadas, con sus recibos.</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>Tablas de precios</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>Revisiones de siniestros</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorros</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Cronogramas</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>Gastos comunes</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>Sesiones sobre siniestros</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>Personal y locales que sirven también a sus otras actividades: qué parte es del microseguro.</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>Poblaciones objetivo</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>Las sucursales y oficinas de campo. Un programa con una sola oficina no las necesita.</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>Los siniestros con que cuenta el precio, por sexo y edad.</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>El comité que decidió un siniestro: quiénes asistieron y qué se dijo.</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>Los contratos de afiliados y de grupos, cada uno por un período.</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>Los conceptos de una factura: lo facturado y lo que se cubre de ello.</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>Los préstamos detrás de las pólizas de vida de crédito.</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>Lo máximo que se puede invertir en cada clase o con una institución, y la calificación mínima.</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>El nombre, la moneda y el año que figuran en cada estado.</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>Los nueve principios</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>Bienes asegurados</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Contratos de reaseguro</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>Lo que midió una estación en un día.</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>Lo que una estación debe medir para que pague una cobertura por índice.</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>Lo que se pensaba que costaría un siniestro abierto desde un día.</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>Lo que cuesta cada producto, y según qué se calcula.</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>Lo que paga cada producto, y hasta qué límites.</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>A cuánto llegó cada línea, reserva e indicador cuando se cerró su trimestre.</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>Lo que les ocurrió a los afiliados, y lo que se decidió.</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>Lo que aseguradora, agente y administrador ganan y gastan en el programa, por línea y período.</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>Lo que se supone de cada producto para los años por venir: quién entra y se queda, prima, siniestros, gastos.</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>Lo que se conserva de personas, siniestros y bienes asegurados: fotos, documentos de identidad, facturas, escrituras.</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>Qué parte del riesgo lleva un reasegurador, y entre qué días.</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>Lo que dijeron quienes salieron: si volverían, y qué faltaba.</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>Lo que el libro no puede saber solo de cómo se cumplen los nueve principios, respondido una vez al año.</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>Lo que el plan de negocios espera de un indicador en un período.</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>Lo que los controles dudan y alguien que conoce el caso deja así, con el motivo.</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>Lo que ofrece el programa, y cómo se calculan sus reservas.</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>Lo que se contó en una caja, o figura en el estado de cuenta del banco, en un día.</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>Lo pagado por siniestros, y cuándo llegó al afiliado.</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>Dónde está el dinero del programa: cajas, cuentas bancarias, dinero móvil.</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>Dónde están en su lista las palabras de pueblos, causas y similares, y cuáles no se usan.</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>Qué papeles de un siniestro llegaron, y cuándo.</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>Qué trimestres se prepararon, cerraron y reabrieron, por quién, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>Quién tiene un siniestro en revisión, y desde cuándo.</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>Quién está cubierto con qué póliza, y quién salió de ella.</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>Quién estuvo descontento con qué, y qué resultó.</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>Palabras de las listas</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>Siniestros</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>Cobertura por índice</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>Préstamos, ahorros y bienes asegurados</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>Personas y cobertura</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>Planes y antecedentes</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>Reaseguro</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>El programa</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>Una contraseña tiene al menos {least} caracteres. Varias palabras seguidas se recuerdan con facilidad.</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>Después de una contraseña incorrecta hay que esperar: {seconds} s.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>Código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>Dé un nombre para entrar.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>El nombre y la contraseña no corresponden. Intente de nuevo.</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>Nombre de un administrador</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Contraseña nueva, otra vez</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Fijar contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>El libro está bloqueado. Conserve este código donde nadie más lo encuentre: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>Otro programa cambió el archivo de claves, así que no se cambia nada en él. Tome el de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>La hoja de recuperación da a un administrador una contraseña nueva. Son: {names}.</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>La hoja da a un administrador de {name} una contraseña nueva.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>Este libro ya está bloqueado.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>Este libro no está bloqueado: todo el que tenga el archivo puede hacer todo.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>Este libro no está bloqueado: todo el que tenga el archivo puede abrirlo. Protéjalo primero.</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>Este código no abre este libro. ¿Se hizo después una hoja de recuperación más nueva?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>Este no es el código de una hoja de recuperación: falta un carácter o es incorrecto. Tiene siete grupos de cuatro caracteres.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con una contraseña</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>Con la hoja de recuperación</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} está dañado. Tome el de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} está bloqueado y sus claves no están al lado. Ponga {keys} en la misma carpeta: una copia de seguridad también lo tiene.</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} está bloqueado. Entre con su nombre y contraseña.</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} está bloqueado: se abre solo para sus personas.</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>Firmar con certificado necesita la parte «sign» del programa, que no está instalada.</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>El certificado de {name} no es válido hoy. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>El archivo de un certificado necesita una contraseña: sin ella, quien lo encuentre podría firmar.</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} no es un certificado con su clave (.p12), o la contraseña es otra.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>El año de un afiliado</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigido a</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>Después de una interrupción la cobertura empieza de nuevo, con su período de espera.</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>Edad en ese día</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>Orden del día del comité de siniestros</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>Respuestas para marcar</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>Además, quedan por pagar {amount} de antes.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formularios en blanco</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>Registros en blanco</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>Traiga esta tarjeta cuando pague o declare un siniestro.</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Llamado el</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>Arqueo de caja</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>Efectivo recibido por</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>Formulario de reclamación</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reclamado</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Cobrado por</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>Hoja de cobro</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>Contado de nuevo por</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>Contado en total</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Día de la reunión</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>Decisión sobre su reclamación</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>Explicación de una reclamación</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>Llene lo que sepa; la oficina ayuda con lo demás.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Llenado</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Llenado por</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>Para los días</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>Por el programa</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>Tarjeta de hogar</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>Tarjetas de hogar</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>Hogar {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>Cómo debe llegarle el dinero</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>Si cree que esto está mal, dígalo en la oficina o escríbanos. Otra persona lo revisará de nuevo, y usted recibirá una respuesta por escrito.</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>En total, {amount} por cobrar a %n pagador.</numerusform>
            <numerusform>En total, {amount} por cobrar a %n pagadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>Guardado para ellos</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>Carta de rechazo</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Tarjeta de afiliado</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>Tarjetas de afiliado</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>Afiliado {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>Dinero tomado por</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>Más o menos que según el libro</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>Ningún siniestro espera una decisión.</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>No entró dinero con ese recibo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>Aquí nadie tiene nada que pagar.</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>Aquí nadie está cubierto ese día.</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>No cubierto el {day}</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billete o moneda</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>Ya no se debe nada</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>Una fila para cada uno.</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>Otros formularios se pueden imprimir por su nombre: {names}.</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>Debido de antes</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Papeles que faltan</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>Papeles que le corresponden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>Prima del próximo período</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>Producto, oficina o cuenta</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Recibo {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>Recibo: la oficina conserva esta parte</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>Recibido en la oficina</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>Recibido por el afiliado</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Recibido en total</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>Avisos de renovación</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>Renovación de su cobertura</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>Asistieron al comité</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>Firma de quien pagó</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>Firmado por quienes asistieron</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>Aún por pagar el {day}</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Anulado por</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>Díganos si falta alguien, si alguien se ha ido o si alguien nació.</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>El comité lo decidió el {day}: {members}.</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>El archivo aún no tiene caja: agregue una en la configuración.</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>El último día en que puede renovar sin interrupción es el {day}.</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>El próximo período empieza el {day} y cubre a:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>La oficina le dirá cuánto cuesta el próximo período.</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>No hay ningún formulario {name}; el más parecido es {near}.</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>Estos papeles no han llegado: {papers}.</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>Para adjuntar</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>Cuentan dos personas, cada una por su lado; luego firman las dos.</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>Lo sentimos: no se puede pagar nada de esta reclamación. La tabla dice por qué.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>Hemos examinado su reclamación {claim} del {event}. Lamentamos no poder pagarla.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>Hemos examinado su reclamación {claim} del {event}. Solo podemos pagar una parte.</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>Pagamos</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>Pagamos {amount} de lo que usted reclamó. La tabla dice por qué no más.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>Lo escrito aquí es verdad. La oficina puede preguntar al proveedor de salud por esta reclamación.</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>Lo que reclamó</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>Lo que pagó</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>Lo que ahorró</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>Quiénes asisten</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>Quién se aparta, y para qué siniestro</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>Por qué no más</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>Por qué, si difiere</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>Escriba con claridad. Lo que está en negrita es necesario.</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>Usted no estaba cubierto en estos días.</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>Su reclamación, explicada</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>Su reclamación está aceptada: pagamos {amount}.</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>Su cobertura</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>Su cobertura {product} (póliza {policy}) terminó el {day}. Todavía puede renovarla.</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>Su cobertura {product} (póliza {policy}) termina el {day}. Por favor, renuévela a más tardar ese día.</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>Su año</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>nacido en {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>llenado para el afiliado con este código; en blanco si no se da</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>de una sola caja, por su código; si no, de cada una</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>de un solo grupo; sin ninguno de los dos: de todos los que deben</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>de una sola póliza</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>de un solo pueblo</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>del afiliado con este código; si no, de todos los que están cubiertos</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>solo de las personas de un pueblo</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>un solo formulario, por el nombre que muestra la lista</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>los números de los recibos, separados por comas; si no, todos los de los días</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>tres por página</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>Quedan por pagar {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>Se pagaron {amount} el {day}.</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} se paga por completo: no hay nada que rechazar. Imprima más bien su explicación.</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code} aún no está decidido: decídalo primero, y luego imprima esto.</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}, póliza {policy}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{name}, member {code}</source>
        <translation>{name}, afiliado {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}, póliza {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, póliza {policy}: cubierto hasta el {day}</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, por pagar hasta el {day}, montos en {currency}</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>Un hogar puede contar por uno más o uno menos. Las personas y los siniestros se redondean de cinco en cinco, los montos en pasos que la parte de ningún hogar supera. Lo que aquí decide el azar se sortea una vez y se conserva.</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>Siniestros con un pago</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>País, como lo escribe el programa</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>Día en que se hizo la instantánea</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>Cada fila sale como está aquí. No contiene el nombre, el código ni el día de nadie.</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>Cifras para una red de programas, sin ningún nombre: usted ve cada número que sale.</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>Huella del último guardado</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>Cuánto sale</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>Afiliados asegurados al final</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>Mes en que empezó la primera cobertura</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>Nombre, otra vez, para listas de programas</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>No se sabe: el programa no ha anotado lo que hace falta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>Número del libro, sorteado al azar</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>Terminado, sin cerrar</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>Pólizas vigentes al final</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>Trimestre hasta el</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>Parte de mujeres entre los afiliados</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>Instantánea para una red</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>Instantáneas (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>El total menos un tipo de producto dice lo que suman los demás. Donde eso es de unos pocos, se dice el tipo y se retiene el total, porque las redes comparan tipos de producto.</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>Los totales son sumas de lo que se dice, y los indicadores se calculan con ello: difieren un poco de los suyos.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Versión del formato</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>Lo que se dice del programa</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>Por qué se retiene</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>Retenido: de él se podría deducir otro número retenido</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>Retenido: un solo hogar hace más de la mitad</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>Retenido: hay muy pocas personas o siniestros detrás</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>Calculando lo que sale</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>Escribir la instantánea</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>Escribir la instantánea…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>Escrito: {told} de {rows} filas dicen un número; de las demás el informe dice por qué no.</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>de tantos trimestres</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>con el contacto de la oficina</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>%n conflicto entre computadoras espera una decisión.</numerusform>
            <numerusform>%n conflictos entre computadoras esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>Se cerró de nuevo el {day}.</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>Se cerró, y lo reabrió el {day} {name}: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>El período está cerrado.</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>El período terminó y no está cerrado: sus fichas todavía se pueden corregir.</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>El período sigue en curso: estas son las cifras del {day}, no las de su final.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>Hay %n corrección más en el archivo.</numerusform>
            <numerusform>Hay %n correcciones más en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>Una raya: no hay nada anotado de estos días. La primera ficha es del {day}.</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>Una raya: aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Devengadas</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Frente al plan</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>Todas las reservas son brutas de reaseguro.</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>Una oficina tiene lo que nombran sus pólizas, siniestros, afiliados y comprobantes; los reaseguradores, los certificados y lo que no nombra oficina no están en ninguna. Los ingresos y gastos que no nombran oficina se reparten, y lo que por eso una oficina debe a las otras está en B37, de modo que todas las oficinas suman el total.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balance general</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>Balance general por oficina</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>Balance general comparado</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>En liquidación</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 menos P05 da {amount}: de P05, las cuotas de afiliación están en C03 y los ingresos de inversiones en C10; C07 contiene también lo recibido de cuentas por cobrar (B09), que no es un ingreso de estos días.</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>Flujo de efectivo por oficina</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>Flujo de efectivo comparado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>Razón de siniestros de este período</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>Razón de siniestros de entonces</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>Correcciones del período</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>Borrador: el período no está cerrado · impreso el {day} a las {time}</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>Borrador: el período aún corre · impreso el {day} a las {time}</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>Cada indicador es una fracción: lo que está sobre su línea, lo que está debajo, y de qué se compone cada parte. Los llamados provisionales aún pueden cambiar, por el motivo que se indica.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>Toda corrección que se guardó con un motivo desde el primer día del período hasta este estado, salvo las de fichas con fecha posterior. Lo que decía antes queda en el archivo.</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Huella del archivo</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>Desde el {day}, por {name}: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>La mitad de los siniestros liquidados tardó estos días o menos</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>Estado semestral</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>Cómo se obtuvo cada cifra</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>En el programa, un clic en cualquier cifra muestra sus partes y luego sus fichas; lo mismo hace el comando coverbook explain con el código de la cifra y estos días.</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>En este período</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>En {currency} enteros</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>Resultados por oficina</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Estado de resultados</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>Estado de resultados comparado</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>Las inversiones y la política sobre ellas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>Línea, y lo que se asienta en ella</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Estado mensual</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>Movimientos del patrimonio y de las reservas</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>Aún no hay siniestros declarados: no se puede comparar ninguna reserva de un trimestre anterior con ellos.</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>No figura ninguna inversión en el registro en este día.</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>Ningún otro método da una respuesta: no se reserva nada para siniestros no declarados.</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>Ningún socio ha dado una cifra propia para estos días.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>En este libro no hay personas con nombre: quien lo abra puede hacerlo todo solo.</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>Nadie escribe a mano una cifra de este estado. Cada una es una suma de fichas del archivo, hasta el último día, calculada con exactitud y redondeada una sola vez en su línea; los totales suman las líneas redondeadas.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>No probado: el archivo no es válido · impreso el {day} a las {time}</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>No se muestran, porque nunca se asentó nada en ellas: {codes}.</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>En estos días no se cedió nada a reaseguradores ni se recuperó nada de ellos.</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>No se corrigió nada desde el primer día del período hasta este estado.</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>Aún no se ha guardado nada en este archivo.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>Si un período lleva una raya en sus gastos de operación, no se ha anotado ninguno.</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>Una sola persona puede anotar y decidir un siniestro en este programa: la regla de dos personas está apagada.</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>Otros pasivos</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>Partes de los socios</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>La prima se devenga por días, meses o veinticuatroavos según diga cada producto; los siniestros, cuando ocurren.</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>Prima, siniestros y gastos</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>Provisional: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>Estado trimestral</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>Reaseguradores</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>Reservas y sus métodos</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>Reservas que se necesitan y faltan</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>Reservas, otros pasivos y patrimonio</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>Responsables de este estado</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>Reglas de las dos personas</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Estado del archivo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>Estado del ejercicio</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>Estado del trimestre hasta ahora</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>La razón de siniestros bajó {number} puntos porcentuales, sobre todo porque un siniestro cuesta menos.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>La razón de siniestros bajó {number} puntos porcentuales, sobre todo porque un año asegurado devenga más prima.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>La razón de siniestros bajó {number} puntos porcentuales, sobre todo porque hay siniestros con menos frecuencia.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>La razón de siniestros bajó {number} puntos porcentuales, sobre todo por reservas y siniestros de períodos anteriores.</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>La razón de siniestros es la misma que en el período anterior.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>La razón de siniestros subió {number} puntos porcentuales, sobre todo porque un siniestro cuesta más.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>La razón de siniestros subió {number} puntos porcentuales, sobre todo porque un año asegurado devenga menos prima.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>La razón de siniestros subió {number} puntos porcentuales, sobre todo porque hay siniestros con más frecuencia.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>La razón de siniestros subió {number} puntos porcentuales, sobre todo por reservas y siniestros de períodos anteriores.</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>El comando coverbook verify con el archivo y este papel dice si el archivo sigue dando las mismas cifras, tal como estaba en el guardado cuya huella figura en la cubierta.</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>El período está cerrado · impreso el {day} a las {time}</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>Los diez indicadores</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>Los diez indicadores y sus fracciones</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>Este estado no está firmado, y sus cifras no están probadas: los guardados del archivo no son válidos, porque algo en él ya no está como se guardó. Verifique el archivo, en la página Datos o con coverbook verify: eso nombra lo que se cambió, y dice qué hacer.</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>Este estado no está firmado, y sus cifras no están probadas: no son las que se congelaron cuando se cerró el trimestre. Verifique el archivo, en la página Datos o con coverbook verify: eso nombra cuáles difieren, y dice qué hacer.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>Prima no devengada</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>Por qué cambió la razón de siniestros</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>No se puede saber por qué cambió la razón de siniestros: en uno de los períodos no se devengó prima o no hubo nadie asegurado.</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>datos propios de una persona</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>menos: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendida</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>encendida por encima de {amount}</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>guardado {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>con todas las oficinas al lado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} a {last}, montos en {currency}</translation>
    </message>
    <message>
        <source>{indicator}: {note}</source>
        <translation>{indicator}: {note}</translation>
    </message>
    <message>
        <source>{indicator}: {standing}</source>
        <translation>{indicator}: {standing}</translation>
    </message>
    <message>
        <source>{name} prepared and closed the period alone.</source>
        <translation>{name} preparó y cerró el período por su cuenta, sin otra persona.</translation>
    </message>
    <message>
        <source>{sheet}: {code}</source>
        <translation>{sheet}: {code}</translation>
    </message>
</context>
<context>
    <name>Statements page</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n página enviada a la impresora.</numerusform>
            <numerusform>%n páginas enviadas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>Identificación, estado de resultados, balance general, reservas con sus métodos, los diez indicadores con un gráfico, y líneas para firmar.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del papel</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>Hacer el estado</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>Aún no se ha hecho un estado con estas opciones. Hágalo, luego léalo, guárdelo o imprímalo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>Abrir sus cifras</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>Trimestre {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>Trimestre, elegido en la barra de arriba</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Guardar el estado</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Se está haciendo el estado…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>Este trimestre no ha terminado: las cifras son las que se conocen hoy.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>Deshecho: {record} ({sheet})</translation>
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
        <translation>{field}: {new}, antes {old}, {record} ({sheet})</translation>
    </message>
    <message>
        <source>{words}. {who}: {why}</source>
        <translation>{words}. {who}: {why}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A form has a title and rows: title = “…”, then [[row]] for each of them.</source>
        <translation>Un formulario tiene un título y filas: title = “…”, luego [[row]] para cada una.</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>No se puede abrir; revise si hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>No se puede leer como formulario (TOML, UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>Línea o fórmula</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>Fila {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>Formulario de la autoridad de supervisión</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>una fórmula necesita un nombre (label).</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>una fórmula necesita una unidad (unit): {units}.</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>un título (heading) va solo en su fila.</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>no es una fila; escriba [[row]] encima.</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>necesita un código propio: una letra, luego letras, cifras y puntos.</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>necesita una cifra (figure) o una fórmula (formula), una de las dos.</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>el archivo que describe el formulario; sin él, un ejemplo</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>la fórmula nombra {code}, y ninguna fila anterior tiene este código.</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>la fórmula «{formula}» no se puede leer.</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>no hay ninguna cifra {name}; la más parecida es {near}.</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>no existe {key}; una fila tiene {known}.</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>las palabras van entre comillas; total es true o false.</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>Todos los cargos hasta el final</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>Ambos fondos</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>Cobros del operador</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>Cargos del tiempo anterior</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>Ningún producto es un producto takaful: lo dice su modelo.</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>Honorario del operador sobre los aportes</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>Fondo del operador</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>Parte del operador en el excedente</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>Otros gastos de operación del fondo</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>Fondo de los participantes</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>Reparto del excedente</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>Excedente antes de la parte del operador</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>Excedente guardado al final</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>Excedente guardado del tiempo anterior</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>Excedente de los participantes</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>Fondos takaful</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>El operador asume sus propios gastos: lo que anotan los comprobantes es lo que paga el fondo de los participantes además de los cobros.</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n dependiente a {amount}</numerusform>
            <numerusform>%n dependientes a {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n persona a {amount}</numerusform>
            <numerusform>%n personas a {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>Como en el período anterior: el producto no tiene tarifa.</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>No se aplica ningún cargo de la tarifa.</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>No hay prima fijada para la edad de {name}, {age}.</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>La prima depende de la edad: {name} necesita fecha de nacimiento.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>La prima es una parte del préstamo: no se conoce ningún préstamo.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>La prima es una parte del préstamo: ese día ya no queda nada de él.</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>La prima es una parte de la suma asegurada: no se conoce.</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>La prima se calcula persona por persona: no se nombra a nadie.</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>Con la tarifa resulta {reckoning}, no {amount}.</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>Período de espera hasta el {last}: lo que ocurra desde el {first} está cubierto.</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>{amount} por la póliza</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (edad {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} y más</translation>
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
            <numerusform>{name} no cumple los requisitos: %n año, y {product} acepta desde {least}.</numerusform>
            <numerusform>{name} no cumple los requisitos: %n años, y {product} acepta desde {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} no cumple los requisitos: {age} años, y {product} cubre hasta {most}.</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{percent}% del préstamo de {sum}</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{percent}% de {sum} asegurados</translation>
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
        <translation>Todos los cargos de un producto que empiezan el mismo día valen juntos, hasta los siguientes.</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>Para un período completo.</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>En porcentaje de la suma asegurada o del préstamo: 0,5 para medio por ciento.</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>Base de la prima</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%n siniestro aprobado y no pagado por completo</numerusform>
            <numerusform>%n siniestros aprobados y no pagados por completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>%n siniestro declarado al {day} y no decidido</numerusform>
            <numerusform>%n siniestros declarados al {day} y no decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>%n queja recibida hasta el {day} y sin respuesta</numerusform>
            <numerusform>%n quejas recibidas hasta el {day} y sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>%n conflicto entre computadoras</numerusform>
            <numerusform>%n conflictos entre computadoras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>%n hallazgo en la última búsqueda, {when}</numerusform>
            <numerusform>%n hallazgos en la última búsqueda, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n inversión vence, el {day}</numerusform>
            <numerusform>%n inversiones vencen, la primera el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n sin terminar: {form}</numerusform>
            <numerusform>%n sin terminar: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>%n póliza por renovar hasta el {day}</numerusform>
            <numerusform>%n pólizas por renovar hasta el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>%n prima vencida al {day} y no pagada</numerusform>
            <numerusform>%n primas vencidas al {day} y no pagadas</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 a 60 días</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 a 90 días</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 a 90 días</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>quedan de 8 a 15 días</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 a 30 días</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>Responder quejas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>Siniestros por paso</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>Siniestros por decidir</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>Siniestros por pagar</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>Cerrar el {quarter}: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Quejas por responder</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>Decidir siniestros</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>Describir el programa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>Todos los siniestros aprobados están pagados.</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>Todos los siniestros declarados están decididos.</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>Todas las quejas tienen respuesta.</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>Todas las primas vencidas están pagadas.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>Indicadores del período</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>Su nombre, moneda, productos y oficinas.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>Última copia hace %n día</numerusform>
            <numerusform>Última copia hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>Última copia hoy</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>Últimos guardados</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>Buscar fichas dudosas</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>Afiliado o grupo</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>Próximas pólizas por renovar</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>Ninguna póliza termina en 60 días.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>Aún no se ha guardado nada en este archivo.</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>Ofrecer un producto</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>Siniestros más antiguos sin decisión</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>Pagar siniestros</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>Pólizas por renovar</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>Primas por cobrar</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>Cobrar primas</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>El titular primero, luego todos los cubiertos.</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>El trimestre termina en %n día</numerusform>
            <numerusform>El trimestre termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>Qué pasó, cuándo y cuánto costó.</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>Qué cubre, por cuánto tiempo, a qué edad.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>Con un recibo, para una póliza por pagar.</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>terminada, en gracia</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>tarde: más de {days} días</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>quedan más de 15 días</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>más de 90 días</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>hasta 30 días</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>hasta 7 días</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>quedan hasta 7 días</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{currency} {amount}</translation>
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
        <translation>{list}: {age}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
</context>
<context>
    <name>Top bar</name>
    <message>
        <source>Code of this laptop: the numbers it gives carry it</source>
        <translation>Código de esta computadora: lo llevan los números que da</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>Archivos: abrir otro programa o empezar uno nuevo</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>Persona, recibo, siniestro o página (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>Trimestre {number}, {year} (cerrado)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>Trimestre {number}, {year} (abierto)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>Trimestre {number}, {year} (en curso)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Quién trabaja</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>Exceso de pérdida</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>Cuota parte</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Exceso de pérdida anual</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excedente</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>Comisión, en porcentaje</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>Retenido por el programa</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>Retenido, en porcentaje de la prima devengada</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>Deje vacío para todos los productos.</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>Límite del reasegurador</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>Límite, en porcentaje de la prima devengada</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>De un exceso de pérdida anual acordado como razón de siniestros: 90 para noventa por ciento.</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>De un exceso de pérdida anual: lo máximo que asume por encima de lo retenido. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>Cuota parte: de cada prima y siniestro. Exceso de pérdida y exceso de pérdida anual: lo que cuesta el contrato, de la prima que vence en sus días. Excedente: deje vacío.</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>Reasegurador</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>Parte cedida, en porcentaje</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>Excedente: de cada suma asegurada. Exceso de pérdida: de cada siniestro. Exceso de pérdida anual: de todos los siniestros.</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>Lo máximo que asume el reasegurador por encima de lo retenido. Excedente de cuatro plenos: cuatro veces lo retenido.</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>Lo que el reasegurador devuelve de la prima que recibe.</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>Una fila es el período de los eventos, una columna cuánto tardó la declaración: lo que vale todo lo declarado hasta entonces.</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>Al mes {age}</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>Al trimestre {age}</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>Al año {age}</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>Triángulos de desarrollo</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>No hay siniestros declarados de este producto.</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>Las declaraciones posteriores a la última columna también están en las reservas.</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>Se muestran los últimos {most} períodos; los métodos usan también los anteriores.</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>Se muestran los últimos {number} períodos; los métodos los usan todos.</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>Cuanto más fuerte el color de una celda, más cerca está de todo lo declarado de su fila hasta hoy.</translation>
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
        <translation>Por fichas de pólizas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Se devenga por</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>Las salidas solo las conocen las fichas: el método global sigue devengando.</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>Por meses</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>En el método global, toda la prima que vence en un mes empieza a mitad de él y corre los meses por los que es.</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>Global, mes por mes</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>Mes de vencimiento</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>Meses empezados</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>De las fichas</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>Parte no devengada</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>Los meses son los de los días de la prima, o la duración del producto si no nombra ninguno.</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>No devengada</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>Prima no devengada por fichas de pólizas y global por mes de vencimiento</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>Prima no devengada de dos maneras</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>meses por los que es cada prima; si no, como está anotado, o la duración del producto</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>Cerrar y volver a abrir</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook se inicia.</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>Saque primero {name} de la carpeta del programa: la carpeta se reemplazará.</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>Diga qué actualización, o en qué carpeta está.</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>Se prepara y se prueba la versión nueva. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>La actualización necesita {needed} MB y hay {free} MB libres. No se cambió nada.</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>Este Coverbook se ejecuta desde su código: actualícelo, o nombre una carpeta (--program).</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>Este Coverbook se ejecuta desde su código: actualícelo.</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>Este programa vino sin clave para comprobar actualizaciones: instálelo de nuevo.</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>Esta actualización parte de la versión {version}, y {file} es otro aquí.</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Actualizar desde una memoria…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Actualizaciones de Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>La versión {new} no arranca en esta computadora: la {old} queda en su lugar.</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>La versión {new} está en el lugar de la {old}.</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>La versión {new} está lista. Toma su lugar al cerrar la ventana.</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>Usted no puede escribir en {folder}: pida ayuda a quien instaló Coverbook.</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} no pudo hacerse como debe ser. No se cambió nada; pruebe con otra memoria.</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} no es una actualización de Coverbook, o no está completa.</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name} no está firmada por quienes hacen Coverbook. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>Un texto en la fila {row} de {table} está dañado. Búsquelo en una copia de seguridad y corríjalo.</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>Aceptar esta copia</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>Los trimestres cerrados, calculados al momento de su cierre, dan lo que se congeló.</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>Comparando las sumas con las fichas</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>Calculando de nuevo los trimestres cerrados</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>Adjunto en el PDF, {figure}: dice {said}, el archivo da {given}.</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>Cada enlace de una ficha a otra lleva a una ficha.</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>Se puede leer cada página e índice del archivo.</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>Cada papel y foto está junto al libro tal como se guardó.</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>Cada guardado es válido: nada de lo que escribió se cambió, agregó o quitó a mano.</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>Se puede leer cada texto.</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>Siguiendo los enlaces</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>Dé un solo PDF a la vez, o las imágenes de los códigos de un solo papel.</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>Da cada cifra de {name}.</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>La computadora {code} está en la lista de este libro, pero ninguno de sus guardados. Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>Revisando tablas, protecciones y búsqueda</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>Revisando los textos</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>Buscando los últimos guardados</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>Rehacer sumas y búsqueda</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>Ningún guardado de este archivo tiene la huella {head}. Es otro libro, una copia más antigua, o se deshicieron sus últimos guardados. Tome la copia más nueva.</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>Falta la página {page} del estado.</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>La página {page} de este papel no es una página del estado, o está ahí dos veces.</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>Página {page}, {line}: el estado dice {said}, el archivo da {given}.</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>Página {page}: el estado dice {said}, el archivo da {given}.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Leyendo cada página</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>Leyendo papeles y fotos</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>Calculando la cadena de guardados</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>Hay fichas que nombran como suyo un guardado que no está en el archivo (su fila es {save}). Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>La fila {row} de {table} apunta a una fila de {target} que no existe. Búsquela en una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>El guardado {save} del {day} de {user} no es válido: una ficha suya no fue reemplazada por ningún guardado posterior. Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>El guardado {save} del {day} de {user} no es válido: sigue a un guardado que no está antes. Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>El guardado {save} del {day} de {user} no es válido: no es el siguiente de su computadora. Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>El guardado {save} del {day} de {user} no es válido: dice una hora anterior a la del guardado previo. Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>El guardado {save} del {day} de {user} no es válido: lo que escribió no es lo que hay ahora. Búsquelo en una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>El guardado {save} del {day}, el último de este libro que vio esta computadora, no está en este archivo. Es una copia más antigua, o se deshicieron sus últimos guardados. Tome la copia más nueva; si esta es la más nueva, pulse «{button}» en la página Datos, en Verificar.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>El guardado {save} del {day}, el último de este libro que vio esta computadora, no está en este archivo. Es una copia más antigua, o se deshicieron sus últimos guardados. Tome la copia más nueva; si esta es la más nueva, use --accept.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>La búsqueda no encuentra todas las fichas como están escritas. Un gerente puede hacerla de nuevo.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>La búsqueda no encuentra todas las fichas como están escritas. Hágala de nuevo con --rebuild.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>La búsqueda no encuentra todas las fichas como están escritas. Pulse «{button}» en la página Datos.</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>Las tablas, protecciones e índices están como los hizo Coverbook, y la búsqueda encuentra a todos.</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>El PDF lleva la firma de un certificado de {name}, y desde entonces no se cambió nada. Si se puede confiar en ese certificado lo sabe quien lo emitió.</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>El PDF no dice su período ni sus idiomas: no es un estado nuestro.</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>El PDF se cambió después de firmarse con el certificado de {name}.</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>El código nombra otro programa, otra moneda u otra situación del período que el archivo.</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>Las cifras no llevan la huella de ningún guardado de este archivo: se hicieron con otro archivo, con una copia más nueva de este, o con guardados que se deshicieron después.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>Las cifras adjuntas en el PDF no se pueden leer.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>Las cifras adjuntas en el PDF dicen otra cosa del programa o de su período.</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>Las cifras que el PDF adjunta para programas son las del archivo.</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>El archivo está dañado ({what}). Restáurelo de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>El archivo está completo, y también su cadena de guardados ({saves}).</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>El archivo nombra como más nuevo otro guardado que la cadena de guardados. Compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>El archivo de {code} ({name}) falta en {folder}. Tómelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>El archivo de {code} ({name}) fue cambiado en {folder}. Tómelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>El archivo, tal como estaba en el guardado {save}, da las mismas cifras.</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>La clave que firma los estados está dañada, o se reemplazó por otra. Restaure el archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>No falta el último guardado de este libro que vio esta computadora.</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>Las líneas son las mismas, pero algunas cifras de un producto o de una oficina no lo son.</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>Las páginas de este papel están en otro orden.</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>El papel no lleva ningún código que se pueda leer: solo se comparó lo impreso.</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>El período se cerró después: su estado definitivo puede decir otra cosa.</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>El período se reabrió después: un estado más nuevo puede decir otra cosa.</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>La huella del estado no es la de ningún guardado de este archivo ({heads}). Se hizo de otro archivo, de una copia más nueva de este, o de guardados que se deshicieron después.</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>El estado mismo dice que no está firmado: cuando se imprimió, su archivo no era válido. No confíe en sus cifras.</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>Las sumas y la búsqueda pueden decir todavía lo que ahí estaba. Rehágalas solo después de examinar esto.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>Las sumas en {name} no son las de las fichas. Un gerente puede hacerlas de nuevo.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>Las sumas en {name} no son las de las fichas. Hágalas de nuevo con --rebuild.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>Las sumas en {name} no son las de las fichas. Pulse «{button}» en la página Datos.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>Las sumas para cifras rápidas y la búsqueda se hicieron de nuevo con las fichas.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>Las sumas para cifras rápidas son las de las fichas.</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>Este PDF no lleva ninguna huella: no es el estado de un período. Solo un estado se compara con el archivo.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>Este PDF contiene imágenes de páginas, o lo reescribió otro programa: solo se comparó su código con el archivo. Compare lo impreso con el estado impreso de nuevo, o compruebe el PDF que escribió Coverbook.</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>Esto no se puede hacer, porque el archivo no es válido. {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>Esta es una copia más antigua: el guardado {save} del {day}, que esta computadora vio, no está en ella.</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>Esta computadora toma desde ahora esta copia como la más nueva.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>Lo impreso no se comparó, porque lo imprimió un Coverbook anterior, que dispone las páginas de otro modo que la versión {here}. Compárelo con las cifras del código.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>Lo impreso no se comparó, porque lo imprimió la versión {printed} de Coverbook, que dispone las páginas de otro modo que la versión {here}. Compárelo con las cifras del código.</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{figure} del {quarter} era {frozen} cuando se cerró el trimestre y ahora resulta {now}. Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} no es una huella. Dé al menos 8 de sus caracteres, 0 a 9 y a a f.</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: el código dice {said}, el archivo da {given}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} no es un PDF que se pueda leer.</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} no está como lo hace Coverbook. Restaure el archivo de una copia de seguridad, o expórtelo a uno nuevo.</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} se abre solo con una contraseña. Guárdelo otra vez sin ella, y compruebe esa copia.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: se agregó a mano, pues no está en la copia de seguridad del {day}, donde el guardado es válido. Vea la ficha en la página Datos, en Fichas.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}: se quitó a mano, pues está en la copia de seguridad del {day}, donde el guardado es válido. Vea la ficha ahí.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: ese guardado escribió pocas fichas, y esta es una de ellas. Véala en la página Datos, en Fichas.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}: la búsqueda todavía conoce esta ficha, pero no está ahí. Véala en una copia de seguridad.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}: la búsqueda, o sumas en las que figura, dicen todavía otra cosa. Mire ahí primero, en la página Datos, en Fichas.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: {field} es {now}, y {then} en la copia de seguridad del {day}, donde el guardado es válido. Vea la ficha en la página Datos, en Fichas.</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>Agregar un concepto</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Como debería ser</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>Corresponde al día</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Corregido el</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>De la cuenta</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>A la cuenta</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>Queda como está; otro comprobante lo anula, y un tercero dice lo correcto.</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>Deje vacío si lo comparten todas las oficinas.</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>Deje vacío si lo comparten todos los productos.</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>Quite todas las líneas para anularlo sin poner nada en su lugar.</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>Menos que lo que se debe es un pago parcial: el resto queda pendiente.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>De un comprobante tardío: un día del período cerrado al que corresponde.</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>Solo de una línea de efectivo (B02): la caja o cuenta bancaria donde está.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>Recibido en</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>Salda el comprobante</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>Proveedor o pagador</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>El número de la factura o del recibo.</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>El comprobante de la factura que aquí se paga, o que aquí se anula.</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>El comprobante incorrecto</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>Se lo debemos a</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué fue</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>Lo que nos deben</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>Lo que debemos</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>A quién se paga, o quién paga.</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Quién lo debe</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>La factura {document} de {supplier} ya figura en {voucher}. ¿Es esta otra?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>Según el libro, {account} tiene entonces {held}, menos que {paid}. ¿Se paga desde ahí?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>Elija la cuenta desde la que se pagó o a la que entró.</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>No se puede pagar antes de que se deba.</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>Se corrige en su propio día o después.</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>Quite las líneas: se anula. Luego anote el correcto en su propio formulario.</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>El dinero pasa de una cuenta a otra.</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>No se debe nada con {voucher}. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>No existe el comprobante {voucher}. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>Escriba un monto mayor que cero.</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>Escriba al menos un concepto con su monto.</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>Con {voucher} se deben {left}: eso como máximo.</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} no puede estar en este formulario. Elija otro concepto.</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} ya está anulado, por {back}. Corrija en su lugar el correcto.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>Elija un lugar para su archivo, luego póngale nombre.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>Programa de demostración</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>Seguir con un programa que ya existe.</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>Conocerlo con afiliados, primas y siniestros inventados.</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>Programa nuevo</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>La oficina de un programa en un solo archivo: afiliados, primas, siniestros y trimestres.</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Bienvenido a Coverbook</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n año, nació el {day}</numerusform>
            <numerusform>%n años, nació el {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Aún no se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>Guardado {day}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
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
        <translation>No</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Tal vez</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
</TS>
