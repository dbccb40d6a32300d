// Every page works without this. It warns two minutes before the session ends, so that nothing typed is in doubt.
(() => {
  const line = document.getElementById("session");
  if (!line) return;
  const soon = Number(line.dataset.ends) * 1000 - Date.now() - 120000;
  setTimeout(() => {
    const warning = document.createElement("p");
    warning.className = "banner";
    warning.setAttribute("role", "alert");
    warning.textContent = line.dataset.soon;
    document.querySelector("main .in").prepend(warning);
  }, Math.max(soon, 0));
})();
