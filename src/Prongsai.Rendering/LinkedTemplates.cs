using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Rendering.Razor;

namespace Prongsai.Rendering;

/// <summary>
/// The native program's templates: those that were linked into it. It has no compiler, so a template that somebody changed or added is
/// left to the full program where that is near.
/// </summary>
/// <param name="linked">All that the program holds.</param>
/// <param name="isCompilerNear">Whether the full program can be started in place of this one.</param>
public sealed class LinkedTemplates(IEnumerable<TemplateEntry> linked, bool isCompilerNear) : ITemplateSource
{
    private readonly Dictionary<string, TemplateEntry> _byIdentity = linked.ToDictionary(e => e.Identity, StringComparer.Ordinal);

    IReadOnlyDictionary<string, TemplateEntry> ITemplateSource.Shipped => _byIdentity;

    /// <exception cref="CompilerNeededException">The full program is near.</exception>
    IReadOnlyCollection<TemplateEntry>? ITemplateSource.Make(TemplateRequest request, DiagnosticBag diagnostics)
    {
        var first = request.Templates[0].Source;
        if (isCompilerNear)
        {
            throw new CompilerNeededException(first.Path);
        }

        diagnostics.Add(TemplateDiagnostics.NoCompiler, first.Span(0, 0), string.Join(", ", request.Templates.Select(t => t.Path)));
        return null;
    }
}

/// <summary>
/// Ends a run of the native program that only the full one can do. Nothing was reported by then; of many sites, those with another theme may
/// have been published, which the full program makes the same again.
/// </summary>
/// <param name="template">The first template that has to be compiled.</param>
public sealed class CompilerNeededException(string template) : Exception($"{template} has to be compiled.")
{
    /// <summary>The first template that has to be compiled.</summary>
    public string Template => template;
}
