# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Na dátaí eisiúna mar fhéilire (iCalendar)
calendar-releases = Feasacháin ar dhúshaothrú leanaí: dátaí eisiúna
calendar-own = Do spriocdhátaí i d’fhéilire
calendar-own-lead = Tabhair an seoladh seo do do chlár féilire. Taispeánann sé cathain a osclaítear na babhtaí, cathain a bhíonn na figiúirí dlite, fiú má tugadh breis ama duit, agus cathain a eisítear na feasacháin. Feiceann aon duine a bhfuil an seoladh aige na dátaí sin.
calendar-next = Na chéad dátaí eile, am na Bruiséile:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: osclaítear an babhta
step-remind-coordinator = { $quarter }: meabhrúchán, mura bhfuil freagra ann
step-remind-deputy = { $quarter }: meabhrúchán, chuig ionadaithe freisin
step-remind-lead = { $quarter }: litir chuig na ceannairí, mura bhfuil freagra ann
step-due = { $quarter }: na figiúirí dlite
step-late = { $quarter }: an uair dheireanach d’fhigiúirí déanacha
step-sign-off = { $quarter }: na figiúirí socraithe
step-release = { $quarter }: eisítear an feasachán
