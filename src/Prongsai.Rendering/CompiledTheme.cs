using Prongsai.Core.Diagnostics;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering;

/// <summary>
/// A theme's templates as one assembly, under the name by which a build finds it beside the program. Made when the program is published,
/// so that no build has to start the compiler until somebody changes a template.
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

        var key = TemplateKey.Of(files);
        return TemplateEngine.Compile(files, [.. files.Templates], key, diagnostics) is { } assembly ? new CompiledTheme(ShippedTemplates.FileNameOf(key), assembly) : null;
    }
}
