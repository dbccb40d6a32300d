# The public pages.

page-skip = Téigh díreach chuig an ábhar
page-language = Teanga
page-nav-home = Baile
page-nav-library = Feasacháin
page-nav-guidance = Conas comhaireamh
page-home-lead = Figiúirí maidir le leanaí a sainaithníodh mar íospartaigh dúshaothraithe, arna mbailiú gach ráithe ó chomhordaitheoirí náisiúnta.
page-latest = An t-eagrán is déanaí
page-read-here = Léigh anseo é
page-brief = Achoimre bheartais, leathanach amháin (PDF)
page-released = Eisithe an { $moment }, am na Bruiséile
page-none = Níor foilsíodh aon eagrán fós.
page-download = Íoslódáil an feasachán (PDF, { $language }, { $pages-plural ->
    [one] { $pages } leathanach
    [two] { $pages } leathanach
    [few] { $pages } leathanach
    [many] { $pages } leathanach
   *[other] { $pages } leathanach
}, { $kilobytes } KB)
page-other-languages = I dteangacha eile
page-library-title = Feasacháin
page-library-lead = Gach eagrán a foilsíodh, an ceann is nuaí ar dtús. Ní athraítear comhaid choíche tar éis a bhfoilsithe.
page-library-column-edition = Eagrán
page-library-column-released = Eisithe
page-library-column-files = Comhaid
page-library-tables = Táblaí (CSV)
page-chart-table = Taispeáin an tábla
page-footer = Cosnaíonn na figiúirí nach dtaispeántar leanaí. Ní rangaítear na tíortha.
page-footer-api = Comhéadan sonraí
page-not-found-title = Leathanach gan aimsiú
page-not-found = Níl aon rud ag an seoladh seo. B’fhéidir gur clóscríobhadh go mícheart é.
page-failed-title = Tharla fadhb
page-failed = Níorbh fhéidir an leathanach a dhéanamh. Níor cailleadh aon rud; bain triail eile as ar ball.
page-unsubscribe-title = Cuir stop leis na litreacha
page-unsubscribe = Ní bhfaighidh tú litir feasta nuair a fhoilsítear feasachán.
page-unsubscribe-button = Cuir stop leis na litreacha
page-unsubscribe-done = Déanta. Ní bhfaighidh tú litir ar bith eile.
page-refused-title = Níor tuigeadh é seo
page-refused = Tá rud éigin sa seoladh nó san fhoirm nach féidir a léamh. Níor athraíodh aon rud.
page-method-title = Ní oibríonn sé seo anseo
page-method = Tá an seoladh seo ann, ach ní don chineál seo iarrata.
page-large-title = Rómhór
page-large = Tá an méid a seoladh níos mó ná mar a ghlacann an seoladh seo. Níor athraíodh aon rud.
page-later-title = Níl sé ar fáil faoi láthair
page-later = Tá an tseirbhís gnóthach nó tá cothabháil ar siúl. Bain triail eile as i gceann cúpla nóiméad.
