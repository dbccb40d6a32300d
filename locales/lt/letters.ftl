# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: paskelbtas biuletenis
letter-edition-greeting = Gerbiamas kolega, gerbiama kolege,
letter-edition-body = Ketvirčio biuletenis ({ $quarter }) paskelbtas { $moment } val. (Briuselio laiku).
letter-edition-attached = Pridedama: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } puslapis
    [few] { $pages } puslapiai
    [many] { $pages } puslapių
   *[other] { $pages } puslapių
}, { $kilobytes } KB).
letter-edition-link = Biuletenis visomis kalbomis: { $link }
letter-edition-simulated = Šiame leidinyje yra simuliuotų duomenų: tikri tik Jungtinės Karalystės duomenys.
letter-edition-close = Šalys nereitinguojamos: daugiau nustatytų aukų nereiškia daugiau nusikaltimų. Nerodomi skaičiai saugo vaikus.
letter-signature = Europos kovos su vaikų išnaudojimu darbo grupė
letter-unsubscribe = Šį laišką gaunate kaip biuletenio skaitytojas. Atsisakyti: { $link }
