using Prongsai.Compilation.Compiler;
using Prongsai.Compilation.Storage;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.Compilation;

/// <summary>
/// The templates of several themes as one assembly, each once, to stand beside the program or to be linked into it. Made when the program
/// is published, so that no build has to start the compiler until somebody changes a template, and then only for that one.
/// </summary>
/// <param name="FileName">Holds the hash of all that went into the assembly.</param>
/// <param name="Assembly">The assembly's bytes.</param>
public sealed record CompiledThemes(string FileName, ReadOnlyMemory<byte> Assembly)
{
    /// <summary>Compiles themes; null after a diagnostic.</summary>
    /// <param name="themes">The themes.</param>
    /// <param name="references">
    /// The folder of .NET's reference assemblies, for an assembly that another is to be compiled against; null for the assemblies that run now.
    /// </param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static CompiledThemes? Of(IEnumerable<ThemeDefinition> themes, string? references, DiagnosticBag diagnostics)
    {
        var requests = new List<TemplateRequest>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var theme in themes)
        {
            if (ThemeFiles.Read(theme, diagnostics) is not { } files)
            {
                return null;
            }

            var identities = new TemplateIdentities(files);
            requests.Add(new TemplateRequest(files, [.. files.Templates.Where(t => known.Add(identities.Of(t)))], identities, CacheFolder: null));
        }

        var name = TemplateIdentities.NameOf(known);
        return ThemeCompiler.Compile(name, requests, ThemeReferences.All(references), diagnostics) is { } assembly
            ? new CompiledThemes(ShippedTemplates.FileNameOf(name), assembly)
            : null;
    }
}
