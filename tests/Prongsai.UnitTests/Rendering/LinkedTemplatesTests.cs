using Prongsai.Compilation;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.UnitTests.Rendering;

/// <summary>The native program takes what was linked into it, and leaves the rest to the full program or tells what is missing.</summary>
public sealed class LinkedTemplatesTests
{
    private const string HomePath = "pages/home.cshtml";

    [Test]
    public void What_was_linked_in_needs_no_compiler()
    {
        using var theme = new ScratchTheme().Home("<p>linked</p>");
        var linked = new LinkedTemplates(Compiled(Files(theme)), isCompilerNear: true);
        Assert.That(TemplateSet.Load(Files(theme), linked, null, new DiagnosticBag())?.Find(HomePath), Is.Not.Null);
    }

    [Test]
    public void A_changed_template_is_left_to_the_full_program_where_it_is_near()
    {
        using var theme = new ScratchTheme().Home("<p>linked</p>");
        var linked = new LinkedTemplates(Compiled(Files(theme)), isCompilerNear: true);
        theme.Home("<p>changed</p>");
        Assert.That(
            () => TemplateSet.Load(Files(theme), linked, null, new DiagnosticBag()),
            Throws.TypeOf<CompilerNeededException>().With.Property(nameof(CompilerNeededException.Template)).EqualTo("themes/base/" + HomePath));
    }

    [Test]
    public void Where_it_is_not_all_that_would_need_it_is_PRS7009_and_the_machines_trouble()
    {
        using var theme = new ScratchTheme().Home("<p>linked</p>");
        var linked = new LinkedTemplates(Compiled(Files(theme)), isCompilerNear: false);
        theme.Home("<p>changed</p>").Write("components/new/new.cshtml", "<p>new</p>");
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Load(Files(theme), linked, null, diagnostics);
        var told = diagnostics.ToSorted().Single();
        Assert.Multiple(() =>
        {
            Assert.That(set, Is.Null);
            Assert.That((told.Code, told.Descriptor.IsEnvironment), Is.EqualTo(("PRS7009", true)));
            Assert.That(told.Arguments, Is.EqualTo(["components/new/new.cshtml, pages/home.cshtml"]));
        });
    }

    private static IReadOnlyCollection<TemplateEntry> Compiled(ThemeFiles files) =>
        ((ITemplateSource)new CompiledTemplates()).Make(
            new TemplateRequest(files, [.. files.Templates], new TemplateIdentities(files), CacheFolder: null), new DiagnosticBag())
        ?? throw new InvalidOperationException("does not compile");

    private static ThemeFiles Files(ScratchTheme theme) =>
        ThemeFiles.Read(theme.Definition(), new DiagnosticBag()) ?? throw new IOException("unreadable");
}
