using Microsoft.CodeAnalysis;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Compilation;

/// <summary>A template as C#, with lines that point back into its file.</summary>
internal sealed record ParsedTemplate(ThemeFile File, string ClassName, SyntaxTree Tree);
