document.cookie = "visitor=1";
localStorage.setItem("in-local", "1");
sessionStorage.setItem("in-session", "1");
document.querySelector("main").insertAdjacentHTML("beforeend", "<p>Text that a script <a href='/made/'>made</a></p>");
indexedDB.open("in-database");
caches.open("in-cache");
console.error("a message");
console.warn("a warning");
throw new Error("a fault");
