using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>Reads a scalar that names something, such as a unit or a fiscal year; null after a diagnostic.</summary>
internal delegate T? NameParser<T>(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    where T : class;
