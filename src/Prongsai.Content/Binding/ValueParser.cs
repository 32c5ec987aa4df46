using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>Reads a scalar under a key as a number or the like, null after a diagnostic; its shape says what it takes.</summary>
internal sealed class ValueParser<T>(ValueParser<T>.Reading read, Shape shape)
    where T : struct
{
    internal delegate T? Reading(string key, YamlScalar scalar, DiagnosticBag diagnostics);

    public Shape Shape => shape;

    public T? Parse(string key, YamlScalar scalar, DiagnosticBag diagnostics) => read(key, scalar, diagnostics);
}

/// <summary>Reads a scalar under a key as a text, an id or the like, null after a diagnostic; its shape says what it takes.</summary>
internal sealed class ObjectParser<T>(ObjectParser<T>.Reading read, Shape shape)
    where T : class
{
    internal delegate T? Reading(string key, YamlScalar scalar, DiagnosticBag diagnostics);

    public Shape Shape => shape;

    public T? Parse(string key, YamlScalar scalar, DiagnosticBag diagnostics) => read(key, scalar, diagnostics);
}
