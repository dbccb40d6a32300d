# The public pages.

page-skip = Aqbeż għall-kontenut
page-language = Lingwa
page-nav-home = Paġna ewlenija
page-nav-library = Bullettini
page-nav-guidance = Kif tgħodd
page-home-lead = Ċifri dwar tfal identifikati bħala vittmi ta’ sfruttament, miġbura kull trimestru mingħand il-koordinaturi nazzjonali.
page-latest = L-aħħar edizzjoni
page-read-here = Aqrah hawn
page-brief = Nota ta’ politika, paġna waħda (PDF)
page-released = Ippubblikat: { $moment }, ħin ta’ Brussell
page-none = Għadha ma ġiet ippubblikata l-ebda edizzjoni.
page-download = Niżżel il-bullettin (PDF, { $language }, { $pages-plural ->
    [one] { $pages } paġna
    [two] { $pages } paġni
    [few] { $pages } paġni
    [many] { $pages }-il paġna
   *[other] { $pages } paġna
}, { $kilobytes } KB)
page-other-languages = B’lingwi oħra
page-library-title = Bullettini
page-library-lead = Kull edizzjoni ppubblikata, l-aktar riċenti l-ewwel. Il-fajls qatt ma jinbidlu ladarba jiġu ppubblikati.
page-library-column-edition = Edizzjoni
page-library-column-released = Ippubblikata
page-library-column-files = Fajls
page-library-tables = Tabelli (CSV)
page-chart-table = Uri t-tabella
page-footer = Iċ-ċifri li mhumiex murija jipproteġu lit-tfal. Il-pajjiżi ma jitqegħdux f’klassifika.
page-footer-api = Interfaċċa tad-data
page-not-found-title = Il-paġna ma nstabitx
page-not-found = Ma hemm xejn f’dan l-indirizz. Jista’ jkun li ġie ttajpjat ħażin.
page-failed-title = Xi ħaġa marret ħażin
page-failed = Il-paġna ma setgħetx tinħoloq. Ma ntilef xejn; jekk jogħġbok erġa’ pprova aktar tard.
page-unsubscribe-title = Waqqaf l-emails
page-unsubscribe = Ma tibqax tirċievi email meta jiġi ppubblikat bullettin.
page-unsubscribe-button = Waqqaf l-emails
page-unsubscribe-done = Lest. Ma tirċevix aktar emails.
page-refused-title = Dan ma setax jinftiehem
page-refused = L-indirizz jew il-formola fihom xi ħaġa li ma tistax tinqara. Ma nbidel xejn.
page-method-title = Dan ma jaħdimx hawn
page-method = Dan l-indirizz jeżisti, iżda mhux għal dan it-tip ta’ talba.
page-large-title = Kbir wisq
page-large = Dak li ntbagħat huwa akbar milli jaċċetta dan l-indirizz. Ma nbidel xejn.
page-later-title = Mhux disponibbli bħalissa
page-later = Is-servizz huwa okkupat jew qed isirlu xogħol. Jekk jogħġbok erġa’ pprova fi ftit minuti.
