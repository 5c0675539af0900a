// Українська. До команди говоримо коротко, як у скриньці.

import { clock } from "./clock.js";

export const uk = {
  state: { booked: "заброньовано", confirmed: "підтверджено", done: "відбувся", no_show: "неявка", cancelled: "скасовано" },
  nobody: "Ніхто не приймає візитів", nobodyText: "Додайте послуги та людей, які їх надають.",
  anyone: "Усі", whoever: "Будь-хто", off: "не працює", close: "Закрити", undo: "Повернути",
  visit: (one, person) => `${clock(one.start)}–${clock(one.start + one.minutes)}, ${one.name}, ${one.service_name}, ${person}, ${uk.state[one.state]}`,
  lift: (one) => `Переносимо візит: ${one.name}. Стрілки змінюють час і стовпець, Enter приймає, Escape залишає.`,
  place: (time, column, where) => `${time}, ${column}${where ? `, ${where}` : ""}`,
  taken: "зайнято", outside: "поза годинами", free: "вільно",
  kept: "Візит лишається, де був.", fixed: "Цей візит уже не можна перенести.",
  moved: (one, column) => `Перенесено: ${one.name}, ${clock(one.start)}, ${column}`,
  undone: "Повернуто", cancelled: (one) => `Скасовано: ${one.name}, ${clock(one.start)}`,
  outcome: { done: "Записано: візит відбувся", no_show: "Записано: неявка" },
  booked: (one) => `Записано: ${one.name}, ${clock(one.start)}`,
  failed: "Не вдалося завантажити календар. Перевірте зв'язок і оновіть сторінку.",
  offline: "Немає зв'язку. Спробуйте ще раз, коли він з'явиться.",
  unsure: "Відповідь сервера не надійшла, тож ми не знаємо, чи це вдалося. Календар покаже, як є, щойно повернеться зв'язок.",
  lost: (time) => `Немає зв'язку. Таким календар був о ${time}; він оновиться сам.`,
  when: "Коли", what: "Послуга", who: "Людина", room: "Місце", phone: "Телефон", email: "Е-пошта", note: "Примітки", history: "Історія",
  historyText: (kept, missed) => `відбулися: ${kept}, неявки: ${missed}`,
  risk: (risk) => `Ризик неявки: ${Math.round(risk * 100)}%. Варто зателефонувати.`,
  link: "Сторінка візиту", linkText: "відкрити як клієнт",
  done: "Відбувся", noShow: "Неявка", move: "Перенести", cancel: "Скасувати", cancelSure: "Точно скасувати?", restore: "Відновити",
  restored: (one) => `Відновлено: ${one.name}, ${clock(one.start)}`,
  order: "Новий візит", day: "День", time: "Година", find: "Клієнт: прізвище, телефон або е-пошта", newCustomer: "Новий клієнт",
  name: "Ім'я та прізвище", save: "Зберегти візит", noName: "Напишіть, хто прийде.", calendar: "Календар",
  waiting: (n) => `чекає: ${n}`,
};
