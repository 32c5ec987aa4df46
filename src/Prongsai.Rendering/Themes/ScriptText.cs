using System.Text;

namespace Prongsai.Rendering.Themes;

/// <summary>
/// A theme's script as published: without the lines that are only a comment and without indentation, which no browser needs. A script
/// in which a line may stand within a text or comment of several lines is published as it is, and so is a notice, <c>//!</c>.
/// </summary>
internal static class ScriptText
{
    private static readonly string[] SpansLines = ["`", "\\\n", "\\\r", "/*"];

    public static bool IsScript(string path) => path.EndsWith(".js", StringComparison.Ordinal);

    public static ReadOnlyMemory<byte> Published(ReadOnlyMemory<byte> script)
    {
        var text = Encoding.UTF8.GetString(script.Span);
        if (SpansLines.Any(mark => text.Contains(mark, StringComparison.Ordinal)))
        {
            return script;
        }

        var lines = text.Split('\n').Select(line => line.TrimStart(' ')).Where(line => line.Length > 0 && (!line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("//!", StringComparison.Ordinal)));
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }
}
