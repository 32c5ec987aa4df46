using Microsoft.AspNetCore.Razor.Language;

namespace Prongsai.Rendering.Compilation;

/// <summary>Keeps out of the generated code what only ASP.NET's own pages need.</summary>
internal sealed class PlainCode : RazorEngineFeatureBase, IConfigureRazorCodeGenerationOptionsFeature
{
    public int Order => 0;

    public void Configure(RazorCodeGenerationOptionsBuilder options)
    {
        options.SuppressMetadataAttributes = true;
        options.SuppressChecksum = true;
    }
}
