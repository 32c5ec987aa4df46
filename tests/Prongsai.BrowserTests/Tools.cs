using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>The programs that these tests start. Where one is missing its tests are skipped; on a CI machine they fail.</summary>
internal static class Tools
{
    private static readonly Lazy<bool> HasNode = new(() => ChildProcess.Starts("node", "--version"));

    private static readonly Lazy<bool> HasJava = new(() => ChildProcess.Starts("java", "-version"));

    private static readonly Lazy<bool> HasPdfText = new(() => ChildProcess.Starts("pdftotext", "-v"));

    public static string Folder { get; } = Path.Combine(Repo.Root, "tests", "tools");

    public static string Apache => "/usr/sbin/apache2";

    private static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    private static string Chromium => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static string InPackage(string path) => Path.Combine(Folder, "node_modules", path);

    /// <summary>A site with a mistake of each kind.</summary>
    public static string WrongSite => Path.Combine(Folder, "wrong-site");

    public static void NeedNode() => Need(HasNode.Value, "Node is not installed: install Node 20 or later");

    public static void NeedJava() => Need(HasJava.Value, "Java is not installed: install Java 17 or later");

    public static void NeedChromium() => Need(File.Exists(Chromium), $"there is no Chromium at {Chromium}: install it, or set CHROMIUM_PATH to where it is");

    public static void NeedPdfText() => Need(HasPdfText.Value, "pdftotext is not installed: install poppler-utils");

    public static void NeedApache() => Need(File.Exists(Apache), $"there is no Apache at {Apache}: install apache2");

    public static void NeedPackages(params IEnumerable<string> packages)
    {
        foreach (var package in packages)
        {
            Need(Directory.Exists(InPackage(package)), $"the npm package {package} is not installed: run \"npm ci\" in tests/tools");
        }
    }

    private static void Need(bool isThere, string otherwise)
    {
        if (!isThere && IsCi)
        {
            Assert.Fail(otherwise);
        }

        if (!isThere)
        {
            Assert.Ignore(otherwise);
        }
    }
}
