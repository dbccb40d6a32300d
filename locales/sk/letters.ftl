# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: bulletin je zverejnený
letter-edition-greeting = Vážená kolegyňa, vážený kolega!
letter-edition-body = Štvrťročný bulletin za { $quarter } bol zverejnený { $moment } (bruselský čas).
letter-edition-attached = Príloha: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } strana
    [few] { $pages } strany
    [many] { $pages } strán
   *[other] { $pages } strán
}, { $kilobytes } kB).
letter-edition-link = Bulletin vo všetkých jazykoch: { $link }
letter-edition-simulated = Toto vydanie obsahuje simulované údaje: skutočné sú len údaje za Spojené kráľovstvo.
letter-edition-close = Krajiny sa nezoraďujú do rebríčka: viac odhalených prípadov neznamená viac trestnej činnosti. Údaje, ktoré sa neuvádzajú, chránia deti.
letter-signature = Európska osobitná skupina proti vykorisťovaniu detí
letter-unsubscribe = Tento list dostávate ako odberateľ bulletinu. Zrušenie odberu: { $link }
