using Prongsai.Core.Diagnostics;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering;

/// <summary>
/// A theme's templates as one assembly, to stand beside the program. Made when the program is published, so that no build has to start the
/// compiler until somebody changes a template, and then only for that one.
/// </summary>
/// <param name="FileName">Holds the hash of all that went into the assembly.</param>
/// <param name="Assembly">The assembly's bytes.</param>
public sealed record CompiledTheme(string FileName, ReadOnlyMemory<byte> Assembly)
{
    /// <summary>Compiles a theme; null after a diagnostic.</summary>
    public static CompiledTheme? Of(ThemeDefinition theme, DiagnosticBag diagnostics)
    {
        if (ThemeFiles.Read(theme, diagnostics) is not { } files)
        {
            return null;
        }

        var identities = new TemplateIdentities(files);
        return TemplateSources.Compile(files, [.. files.Templates], identities, diagnostics) is { } assembly
            ? new CompiledTheme(ShippedTemplates.FileNameOf(identities.NameOf(files.Templates)), assembly)
            : null;
    }
}
