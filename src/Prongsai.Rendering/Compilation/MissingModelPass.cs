using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using RazorLight.Instrumentation;

namespace Prongsai.Rendering.Compilation;

/// <summary>Gives a template without <c>@model</c> a model of any type. RazorLight's own pass, which comes after, would make it dynamic.</summary>
internal sealed class MissingModelPass : IntermediateNodePassBase, IRazorDirectiveClassifierPass
{
    public override int Order => 4;

    protected override void ExecuteCore(RazorCodeDocument codeDocument, DocumentIntermediateNode documentNode)
    {
        var template = documentNode.FindPrimaryClass();
        if (template?.BaseType is { } type && !documentNode.FindDirectiveReferences(ModelDirective.Directive).Any())
        {
            template.BaseType = type.Replace($"<{TemplateClassifier.ModelToken}>", "<object>", StringComparison.Ordinal);
        }
    }
}
