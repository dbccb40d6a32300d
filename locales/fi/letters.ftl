# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: katsaus on julkaistu
letter-edition-greeting = Hyvä vastaanottaja
letter-edition-body = Neljännesvuosikatsaus ({ $quarter }) julkaistiin { $moment } Brysselin aikaa.
letter-edition-attached = Liitteenä: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } sivu
   *[other] { $pages } sivua
}, { $kilobytes } kt).
letter-edition-link = Katsaus kaikilla kielillä: { $link }
letter-edition-simulated = Tämä julkaisu sisältää simuloituja lukuja: vain Yhdistyneen kuningaskunnan luvut ovat todellisia.
letter-edition-close = Maita ei aseteta paremmuusjärjestykseen: se, että lapsia löydetään enemmän, ei tarkoita, että rikoksia on enemmän. Luvut, joita ei näytetä, suojelevat lapsia.
letter-signature = Lasten hyväksikäytön vastainen eurooppalainen työryhmä
letter-unsubscribe = Saatte tämän viestin katsauksen lukijana. Viestien lopettaminen: { $link }
