using System.Globalization;
using Prongsai.Content.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>The version of a file's shape. A file of another version is refused rather than half understood.</summary>
internal static class SchemaVersion
{
    private const int Current = 1;

    public static void Check(MapReader map)
    {
        if (map.Value<int>("schema", Scalars.WholeNumber) is { } version && version != Current)
        {
            map.Context.Diagnostics.Add(
                BindDiagnostics.NewerSchema,
                map.Origin.At("schema"),
                version.ToString(CultureInfo.InvariantCulture),
                Current.ToString(CultureInfo.InvariantCulture));
        }
    }
}
