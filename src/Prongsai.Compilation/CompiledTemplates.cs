using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Prongsai.Compilation.Compiler;
using Prongsai.Compilation.Storage;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.Compilation;

/// <summary>
/// The full program's templates: those that stand beside it just as they are come from there; the others, as one assembly, from the cache
/// folder; what is not there either from the compiler. All are found by hashes of what they were made from, so that none can be older
/// than the theme's files.
/// </summary>
public sealed class CompiledTemplates : ITemplateSource
{
    private readonly Lazy<Dictionary<string, TemplateEntry>> _shipped = new(ShippedTemplates.ByIdentity);

    IReadOnlyDictionary<string, TemplateEntry> ITemplateSource.Shipped => _shipped.Value;

    IReadOnlyCollection<TemplateEntry>? ITemplateSource.Make(TemplateRequest request, DiagnosticBag diagnostics)
    {
        var name = TemplateIdentities.NameOf(request.Templates.Select(request.Identities.Of));
        return FindOrCompile(name, request, diagnostics) is { } assembly ? TemplateAssembly.EntriesOf(name, assembly) : null;
    }

    private static byte[]? FindOrCompile(string name, TemplateRequest request, DiagnosticBag diagnostics)
    {
        var cache = request.CacheFolder is null ? null : new TemplateCache(request.CacheFolder);
        if (cache?.Find(name) is { } cached)
        {
            return cached;
        }

        var assembly = Compile(name, request, diagnostics);
        if (assembly is not null)
        {
            cache?.Store(name, assembly);
        }

        return assembly;
    }

    /// <summary>Kept apart, so that the compiler's own assemblies are loaded only when this is called.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[]? Compile(string name, TemplateRequest request, DiagnosticBag diagnostics) =>
        ThemeCompiler.Compile(name, [request], ThemeReferences.All(null), diagnostics);
}
