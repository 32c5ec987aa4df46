using System.Reflection;
using System.Reflection.Emit;
using System.Text;
using NUnit.Framework;
using Prongsai.Compilation;
using Prongsai.Compilation.Compiler;
using Prongsai.Compilation.Storage;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.UnitTests.Rendering;

/// <summary>A template beside the program is used where it is just the one that the theme has; all others are compiled as if there were none.</summary>
public sealed class ShippedTemplatesTests
{
    private const string HomePath = "pages/home.cshtml";

    private static readonly Dictionary<string, Func<byte[], byte[]>> Damages = new()
    {
        ["nothing in it"] = _ => [],
        ["text"] = _ => "not an assembly"u8.ToArray(),
        ["cut after its head"] = whole => whole[..512],
        ["cut in the middle"] = whole => whole[..(whole.Length / 2)],
        ["another theme's assembly"] = _ => CompileOther(),
        ["another program's assembly"] = _ => File.ReadAllBytes(typeof(ShippedTemplatesTests).Assembly.Location),
    };

    private static IEnumerable<string> Names => Damages.Keys;

    [TestCaseSource(nameof(Names))]
    public void What_is_no_theme_is_compiled_over(string damage)
    {
        using var theme = new ScratchTheme().Home($"<p>{damage}</p>");
        var files = Files(theme);
        using var shipped = new ShippedFile(NameOf(files), Damages[damage](Compile(files)));
        Assert.Multiple(() =>
        {
            Assert.That(ShippedTemplates.ByIdentity(), Does.Not.ContainKey(IdentityOf(files, HomePath)));
            Assert.That(Load(files, theme.CacheFolder), Is.True);
            Assert.That(Directory.GetFiles(theme.CacheFolder), Has.Length.EqualTo(1), "what was compiled is kept");
        });
    }

    [Test]
    public void A_whole_one_is_used_and_nothing_is_compiled()
    {
        using var theme = new ScratchTheme().Home("<p>whole</p>");
        var files = Files(theme);
        using var shipped = new ShippedFile(NameOf(files), Compile(files));
        Assert.That(Load(files, theme.CacheFolder), Is.True);
        Assert.That(Directory.Exists(theme.CacheFolder), Is.False);
    }

    [Test]
    public void Of_a_changed_theme_only_the_changed_template_is_compiled()
    {
        using var theme = new ScratchTheme().Home("<p>before</p>");
        var before = Files(theme);
        var whole = Compile(before);
        using var shipped = new ShippedFile(NameOf(before), whole);
        theme.Home("<p>after</p>");
        var after = Files(theme);
        var home = TemplateSet.Load(after, new CompiledTemplates(), theme.CacheFolder, new DiagnosticBag())?.Find(HomePath);
        var kept = File.ReadAllBytes(Directory.GetFiles(theme.CacheFolder).Single());
        Assert.Multiple(() =>
        {
            Assert.That(home?.Identity, Is.EqualTo(IdentityOf(after, HomePath)));
            Assert.That(Holds(whole, "Template_pages__contact"), Is.True);
            Assert.That(Holds(kept, "Template_pages__contact"), Is.False);
            Assert.That(Load(after, theme.CacheFolder), Is.True, "and found again");
            Assert.That(Directory.GetFiles(theme.CacheFolder), Has.Length.EqualTo(1));
        });
    }

    [TestCase(false)]
    [TestCase(true)]
    public void What_another_version_left_beside_the_program_is_passed_over(bool hasIndex)
    {
        using var theme = new ScratchTheme().Home($"<p>{hasIndex}</p>");
        var files = Files(theme);
        using var changed = new ShippedFile("theme-of-another-version", Left("theme-of-another-version", hasIndex));
        using var exact = new ShippedFile(NameOf(files), Left(NameOf(files), hasIndex));
        Assert.That(Load(files, theme.CacheFolder), Is.True);
        Assert.That(Directory.GetFiles(theme.CacheFolder), Has.Length.EqualTo(1));
    }

    /// <summary>An assembly as a version left it whose templates are listed otherwise.</summary>
    private static byte[] Left(string name, bool hasIndex)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule(name).DefineType(hasIndex ? "ThemeTemplates.TemplateIndex" : "Other", TypeAttributes.Public);
        var code = type.DefineMethod("All", MethodAttributes.Public | MethodAttributes.Static, typeof(TemplateEntry[]), []).GetILGenerator();
        code.ThrowException(typeof(MissingMethodException));
        type.CreateType();
        using var stream = new MemoryStream();
        assembly.Save(stream);
        return stream.ToArray();
    }

    private static bool Holds(byte[] assembly, string name) => assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0;

    private static bool Load(ThemeFiles files, string cacheFolder) =>
        TemplateSet.Load(files, new CompiledTemplates(), cacheFolder, new DiagnosticBag())?.Find(HomePath) is not null;

    private static byte[] Compile(ThemeFiles files) =>
        ThemeCompiler.Compile(
            NameOf(files),
            [new TemplateRequest(files, [.. files.Templates], new TemplateIdentities(files), CacheFolder: null)],
            ThemeReferences.All(null),
            new DiagnosticBag())
            ?? throw new InvalidOperationException("does not compile");

    private static string NameOf(ThemeFiles files) => TemplateIdentities.NameOf(files.Templates.Select(new TemplateIdentities(files).Of));

    private static string IdentityOf(ThemeFiles files, string path) => new TemplateIdentities(files).Of(files.Templates.Single(t => t.Path == path));

    private static byte[] CompileOther()
    {
        using var other = new ScratchTheme().Home("<p>other</p>");
        return Compile(Files(other));
    }

    private static ThemeFiles Files(ScratchTheme theme) =>
        ThemeFiles.Read(theme.Definition(), new DiagnosticBag()) ?? throw new IOException("unreadable");

    /// <summary>A file beside the program, which is here the test's own.</summary>
    private sealed class ShippedFile : IDisposable
    {
        private readonly string _path;

        public ShippedFile(string name, byte[] content)
        {
            _path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
            File.WriteAllBytes(_path, content);
        }

        public void Dispose() => File.Delete(_path);
    }
}
