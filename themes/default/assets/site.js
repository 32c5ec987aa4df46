// A page opened from a disk has no server that turns a folder into its index page; this does. Nothing else.
if (location.protocol === "file:") {
  document.querySelectorAll("a[href]").forEach(function (link) {
    var parts = /^([^?#:]*\/)([?#].*)?$/.exec(link.getAttribute("href"));
    if (parts) {
      link.setAttribute("href", parts[1] + "index.html" + (parts[2] || ""));
    }
  });
}
