# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: het bulletin is verschenen
letter-edition-greeting = Geachte collega,
letter-edition-body = Het kwartaalbulletin over { $quarter } is gepubliceerd op { $moment } uur (Brusselse tijd).
letter-edition-attached = Bijlage: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } pagina
   *[other] { $pages } pagina’s
}, { $kilobytes } KB).
letter-edition-link = Het bulletin in alle talen: { $link }
letter-edition-simulated = Deze editie bevat gesimuleerde cijfers: alleen die van het Verenigd Koninkrijk zijn echt.
letter-edition-close = Landen worden niet gerangschikt: meer gevonden slachtoffers betekent niet meer criminaliteit. Cijfers die niet worden getoond, beschermen kinderen.
letter-signature = Europese taskforce tegen uitbuiting van kinderen
letter-unsubscribe = U ontvangt dit bericht als lezer van het bulletin. Afmelden: { $link }
