using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Files;
using Prongsai.Rendering.Text;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>write-guide</c>, which only the making of the zips uses: the guide of the content folder as web pages, for officers whose
/// PC shows no Markdown, with its example as files and as pages.
/// </summary>
internal sealed class WriteGuideCommand(AppIo io, CommonOptions options)
{
    private const string Entrance = "คู่มือ";

    private const string English = ".en.md";

    private const string Example = "example/";

    /// <summary>Where the example's files are shown as pages, so that their own folder stays a content folder.</summary>
    private const string Shown = "example-pages/";

    public Command Create()
    {
        var command = new Command("write-guide", "ทำคู่มือเป็นหน้าเว็บ / make the guide into web pages") { options.Content, options.Output };
        command.Hidden = true;
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var project = options.InFolder(result, io);
        var settings = options.Settings(result, publish: true);
        var (from, to) = (project.Full(settings.Content), project.Full(settings.Output));
        Write(to, Entrance + ".html", GuidePage.OfMarkdown(OrdinaryFile.ReadText(Path.Combine(from, "README.md")), "th", [], Address));
        foreach (var path in Directory.EnumerateFiles(Path.Combine(from, "guide"), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, path).Replace('\\', '/');
            var text = OrdinaryFile.ReadText(path);
            var home = string.Concat(Enumerable.Repeat("../", name.Count(c => c == '/'))) + Entrance + ".html";
            if (name.StartsWith("guide/" + Example, StringComparison.Ordinal))
            {
                Write(to, name, text);
                Write(to, Address(name), GuidePage.OfFile(name["guide/".Length..], text, [(Entrance, home)]));
            }
            else
            {
                Write(to, Path.ChangeExtension(name, "html"), Page(path, text, home));
            }
        }

        return ExitCode.Good;
    }

    private static string Page(string path, string text, string home)
    {
        var isEnglish = path.EndsWith(English, StringComparison.Ordinal);
        var twin = isEnglish ? path[..^English.Length] + ".md" : Path.ChangeExtension(path, English);
        var other = (isEnglish ? "ไทย" : "English", Path.ChangeExtension(Path.GetFileName(twin), "html"));
        return GuidePage.OfMarkdown(text, isEnglish ? "en" : "th", File.Exists(twin) ? [(Entrance, home), other] : [(Entrance, home)], Address);
    }

    /// <summary>Pages lead to pages, and to files of the example as pages.</summary>
    private static string Address(string address) =>
        address.Contains("://", StringComparison.Ordinal) || address.StartsWith('#') ? address
        : address.Contains(Example, StringComparison.Ordinal) ? address.Replace(Example, Shown, StringComparison.Ordinal) + ".html"
        : Path.ChangeExtension(address, "html");

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        OrdinaryFile.Write(path, text.ReplaceLineEndings("\n"));
    }
}
