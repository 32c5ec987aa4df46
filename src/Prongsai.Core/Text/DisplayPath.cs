namespace Prongsai.Core.Text;

/// <summary>A path as people are shown it: with forward slashes on every system, and none at its end.</summary>
public static class DisplayPath
{
    public static string Of(string path) => path.Replace('\\', '/').TrimEnd('/');
}
