// A page opened from a disk has no server that turns a folder into its index page; this does.
if (location.protocol === "file:") {
  document.querySelectorAll("a[href]").forEach(function (link) {
    var parts = /^([^?#:]*\/)([?#].*)?$/.exec(link.getAttribute("href"));
    if (parts) {
      link.setAttribute("href", parts[1] + "index.html" + (parts[2] || ""));
    }
  });
}

// A button with data-copy puts that text on the clipboard and says whether it could. Where scripts are off, the button stays hidden.
document.querySelectorAll("button[data-copy]").forEach(function (button) {
  var status = button.parentNode.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", function () {
    var text = button.getAttribute("data-copy");
    var say = function (what) { status.textContent = status.getAttribute("data-" + what); };
    status.textContent = "";
    (navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject()).then(
      function () { say("done"); },
      function () { say(copySelected(text) ? "done" : "failed"); button.focus(); });
  });
});

// For pages without https, where browsers offer no clipboard.
function copySelected(text) {
  var area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  var done = document.execCommand("copy");
  area.remove();
  return done;
}
