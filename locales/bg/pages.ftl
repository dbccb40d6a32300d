# The public pages.

page-skip = Към съдържанието
page-language = Език
page-nav-home = Начало
page-nav-library = Бюлетини
page-nav-guidance = Как се брои
page-home-lead = Данни за деца, идентифицирани като жертви на експлоатация, събирани всяко тримесечие от националните координатори.
page-latest = Последно издание
page-read-here = Прочетете го тук
page-brief = Кратка справка, една страница (PDF)
page-released = Публикувано на { $moment } ч. (брюкселско време)
page-none = Все още няма публикувано издание.
page-download = Изтегляне на бюлетина (PDF, { $language }, { $pages-plural ->
    [one] { $pages } страница
   *[other] { $pages } страници
}, { $kilobytes } KB)
page-other-languages = На други езици
page-library-title = Бюлетини
page-library-lead = Всички публикувани издания, като най-новото е първо. След публикуването файловете не се променят.
page-library-column-edition = Издание
page-library-column-released = Публикувано
page-library-column-files = Файлове
page-library-tables = Таблици (CSV)
page-chart-table = Показване на таблицата
page-footer = Числата, които не се показват, защитават деца. Държавите не се подреждат в класация.
page-footer-api = Интерфейс за данни (API)
page-not-found-title = Страницата не е намерена
page-not-found = На този адрес няма нищо. Възможно е да е въведен погрешно.
page-failed-title = Възникна грешка
page-failed = Страницата не можа да бъде създадена. Нищо не е изгубено; моля, опитайте отново по-късно.
page-unsubscribe-title = Отказ от писмата
page-unsubscribe = След отказа повече няма да получавате писмо при публикуване на бюлетин.
page-unsubscribe-button = Отказ от писмата
page-unsubscribe-done = Отказът е приет. Повече няма да получавате писма.
page-refused-title = Заявката не може да бъде разбрана
page-refused = Адресът или формулярът съдържа нещо, което не може да се прочете. Нищо не е променено.
page-method-title = Това не може да се направи тук
page-method = Адресът съществува, но не и за този вид заявка.
page-large-title = Твърде голямо
page-large = Изпратеното е по-голямо от това, което този адрес приема. Нищо не е променено.
page-later-title = В момента не е достъпно
page-later = Услугата е претоварена или в поддръжка. Моля, опитайте отново след няколко минути.
