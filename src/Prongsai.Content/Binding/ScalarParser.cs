using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>Reads a scalar under a key; null after a diagnostic.</summary>
internal delegate T? ScalarParser<T>(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    where T : struct;
