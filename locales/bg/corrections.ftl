# Издание, което се прави отново, и какво стана с него.
event-correct = изданието е направено отново
correction-banner = Версия { $version }. { $reason } Данните са същите, които бяха публикувани.
correction-words = Текст в предишната версия беше неверен или можеше да бъде разбран погрешно.
correction-layout = Нещо в предишната версия не можеше да се прочете.
correction-method = Предишната версия описваше неправилно как са получени данните.
correction-caution = За тези държави е известно, че данните са неверни; верните дава по-късно издание: { $countries }.
reason-words = Текст е неверен или може да бъде разбран погрешно
reason-layout = Нещо не може да се прочете
reason-method = Неправилно е описано как са получени данните
reason-caution = Данни на държава са неверни
correct-title = Поправяне на публично издание
correct-lead = Следващата му версия има същите данни и казва на първата страница какво е било невярно. Тя чака думата на ръководител, както по-горе; след това всеки, който има писмото за предишната версия, получава писмо за тази. Верните данни идват със следващото издание, което представя тримесечието отново.
correct-edition = Издание
correct-reason = Какво е невярно
correct-countries = Чии данни (само ако данните са неверни)
correct-button = Направи следващата версия
error-caution = Посочете държавите, ако данните са неверни, иначе никоя.
error-caution-country = Изданието за { $quarter } не съдържа нищо за тази държава: { $country }.
error-edition-waits = Версия на изданието за { $quarter } вече чака своя час.
error-reason = Няма причина „{ $found }“. Има: { $expected }.
cli-corrected = Версия { $version } на изданието за { $quarter } е направена. Тя се отваря, щом ръководител го каже (hub release).

changes-title = { $quarter }: версии и поправки
changes-lead = Публикуваното остава на мястото си, за да може да бъде разбран всеки, който го е цитирал. Тази страница казва какво го е заменило.
changes-link = Версии и поправки
changes-versions = Версии
changes-versions-caption = Версии на това издание, най-новата първа
changes-version = Версия
changes-version-now = Версия { $version }:
changes-opened = Отворена
changes-why = Защо
changes-file = Файл
changes-first = Първа версия
changes-pdf = Бюлетин (PDF)
changes-figures = Данни, които по-късни издания дават различно
changes-no-figures = Никое по-късно издание не дава различно данни от това.
changes-figures-lead = Тези държави са поправили отговорите си. Показани са децата, които са установили, доколкото и двете числа могат да се покажат.
changes-figures-caption = Общи числа на държавите, преди и след
changes-country = Държава
changes-edition = Различно в изданието за
changes-before = Преди
changes-after = След
changes-not-shown = не се показва

letter-corrected-subject = { $quarter }: поправен бюлетин
letter-corrected-body = Получихте бюлетина за { $quarter }. Поправена версия беше публикувана на { $moment }, брюкселско време; моля, използвайте нея вместо тази, която имате.
letter-revised-subject = { $quarter }: поправени са по-ранни данни
letter-revised-body = Изданието за { $quarter } дава различно данни, които стоят в бюлетин, който сте получили.
letter-revised-quarter = Поправено: { $quarter }.
letter-changes-link = Какво се промени: { $link }
letter-edition-waits = Бюлетинът ({ $language }, { $pages-plural ->
    [one] { $pages } страница
   *[other] { $pages } страници
}, { $kilobytes } KB) е твърде голям за писмо. Той чака тук като { $file }: { $link }

verify-title = Автентичен ли е този документ?
verify-lead = Изберете PDF или таблица, за които се твърди, че са оттук, или въведете кода за проверка, отпечатан в документа. Файлът се преглежда и не се пази.
verify-file = Документ
verify-file-hint = PDF, таблица или бележката към таблиците: както са изтеглени.
verify-code = Или кодът за проверка
verify-code-hint = Шестнадесет букви и цифри, например 01AB-23CD-45EF-6789.
verify-button = Провери
verify-nothing = Изберете файл или въведете код.
verify-genuine = Автентичен: { $what }, { $quarter }, версия { $version }, публикуван на { $moment }, брюкселско време.
verify-figures-only = Кодът доказва данните. За да се докажат и думите, изберете самия файл.
verify-current = Това е версията, която е в сила.
verify-superseded = Заменена е от версия { $version }.
verify-unknown = Нищо, публикувано тук, не изглежда така.
verify-unknown-why = Документът е променен, записан наново от програма или не е оттук. Сравнете го с изданието в библиотеката.
verify-kind-bulletin = бюлетин
verify-kind-brief = кратка справка
verify-kind-data = данни на изданието
verify-kind-table = таблица
page-nav-verify = Проверка на документ
