# The public pages.

page-skip = Перейти до вмісту
page-language = Мова
page-nav-home = Головна
page-nav-library = Бюлетені
page-nav-guidance = Як обліковувати
page-home-lead = Дані про дітей, ідентифікованих як постраждалих від експлуатації, які щокварталу збираються від національних координаторів.
page-latest = Останній випуск
page-read-here = Читати тут
page-brief = Аналітична записка, одна сторінка (PDF)
page-released = Оприлюднено { $moment } за брюссельським часом
page-none = Ще не оприлюднено жодного випуску.
page-download = Завантажити бюлетень (PDF, { $language }, { $pages-plural ->
    [one] { $pages } сторінка
    [few] { $pages } сторінки
    [many] { $pages } сторінок
   *[other] { $pages } сторінок
}, { $kilobytes } КБ)
page-other-languages = Іншими мовами
page-library-title = Бюлетені
page-library-lead = Усі оприлюднені випуски, спершу найновіший. Після оприлюднення файли ніколи не змінюються.
page-library-column-edition = Випуск
page-library-column-released = Оприлюднено
page-library-column-files = Файли
page-library-tables = Таблиці (CSV)
page-chart-table = Показати таблицю
page-footer = Дані, які не показуються, захищають дітей. Рейтинг країн не складається.
page-footer-api = Інтерфейс даних
page-not-found-title = Сторінку не знайдено
page-not-found = За цією адресою нічого немає. Можливо, її введено з помилкою.
page-failed-title = Сталася помилка
page-failed = Не вдалося створити сторінку. Нічого не втрачено; будь ласка, спробуйте пізніше.
page-unsubscribe-title = Припинити надсилання листів
page-unsubscribe = Ви більше не отримуватимете листів про оприлюднення бюлетеня.
page-unsubscribe-button = Припинити
page-unsubscribe-done = Готово. Ви більше не отримуватимете листів.
page-refused-title = Не вдалося зрозуміти
page-refused = Адреса або форма містить щось, чого не можна прочитати. Нічого не змінено.
page-method-title = Тут це не працює
page-method = Така адреса існує, але не для такого виду запитів.
page-large-title = Завеликий обсяг
page-large = Надіслане більше, ніж приймає ця адреса. Нічого не змінено.
page-later-title = Зараз недоступно
page-later = Сервіс зайнятий або обслуговується. Будь ласка, спробуйте ще раз за кілька хвилин.
