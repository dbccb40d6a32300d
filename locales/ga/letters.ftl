# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: tá an feasachán foilsithe
letter-edition-greeting = A chara,
letter-edition-body = Eisíodh an feasachán ráithiúil don ráithe { $quarter } an { $moment }, am na Bruiséile.
letter-edition-attached = Ceangailte leis seo: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } leathanach
    [two] { $pages } leathanach
    [few] { $pages } leathanach
    [many] { $pages } leathanach
   *[other] { $pages } leathanach
}, { $kilobytes } KB).
letter-edition-link = An feasachán i ngach teanga: { $link }
letter-edition-simulated = Tá figiúirí ionsamhlaithe san eagrán seo: níl fíor ach figiúirí na Ríochta Aontaithe.
letter-edition-close = Ní rangaítear na tíortha: ní hionann tuilleadh leanaí a aimsiú agus tuilleadh coireachta. Cosnaíonn na figiúirí nach dtaispeántar leanaí.
letter-signature = An Tascfhórsa Eorpach um Dhúshaothrú Leanaí a Chomhrac
letter-unsubscribe = Is mar léitheoir de chuid an fheasacháin a fuair tú an litir seo. Chun stop a chur leis na litreacha: { $link }
