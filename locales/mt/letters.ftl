# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: il-bullettin huwa ppubblikat
letter-edition-greeting = Għażiż/a kollega,
letter-edition-body = Il-bullettin trimestrali għal { $quarter } ġie ppubblikat ({ $moment }, ħin ta’ Brussell).
letter-edition-attached = Mehmuż: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } paġna
    [two] { $pages } paġni
    [few] { $pages } paġni
    [many] { $pages }-il paġna
   *[other] { $pages } paġna
}, { $kilobytes } KB).
letter-edition-link = Il-bullettin bil-lingwi kollha: { $link }
letter-edition-simulated = Din l-edizzjoni fiha ċifri simulati: dawk tar-Renju Unit biss huma reali.
letter-edition-close = Il-pajjiżi ma jitqegħdux f’klassifika: aktar vittmi misjuba ma jfissirx aktar kriminalità. Iċ-ċifri li mhumiex murija jipproteġu lit-tfal.
letter-signature = Taskforce Ewropea kontra l-isfruttament tat-tfal
letter-unsubscribe = Qed tirċievi din l-email bħala qarrej tal-bullettin. Biex twaqqafha: { $link }
