using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Prongsai.Compilation.Syntax;

/// <summary>
/// Makes of Razor's C# what a page needs: markup as UTF-8, and before each statement of the author's the line it stands in, so that a
/// fault is told at its place in any program, also where code knows nothing of lines.
/// </summary>
/// <param name="path">The template's path, by which its own lines are known from those that Razor wrote around them.</param>
internal sealed class PageCode(string path) : CSharpSyntaxRewriter
{
    private const string WriteMarkup = "WriteLiteral";
    private const string StandIn = "InLine";
    private const string DefineSection = "DefineSection";

    public static SyntaxTree Rewrite(SyntaxTree tree, string path) =>
        tree.WithRootAndOptions(new PageCode(path).Visit(tree.GetRoot()), tree.Options);

    /// <summary>Whether a template has neither members that keep something nor sections, of which each page may have one.</summary>
    public static bool IsReusable(SyntaxTree tree) => !tree.GetRoot().DescendantNodes().Any(node => node switch
    {
        PropertyDeclarationSyntax or BaseFieldDeclarationSyntax => true,
        IdentifierNameSyntax name => name.Identifier.ValueText == DefineSection,
        _ => false,
    });

    public override SyntaxNode? VisitBlock(BlockSyntax node) =>
        base.VisitBlock(node) is BlockSyntax block ? block.WithStatements(WithLines(node.Statements, block.Statements)) : node;

    public override SyntaxNode? VisitSwitchSection(SwitchSectionSyntax node) =>
        base.VisitSwitchSection(node) is SwitchSectionSyntax section ? section.WithStatements(WithLines(node.Statements, section.Statements)) : node;

    public override SyntaxNode? VisitElseClause(ElseClauseSyntax node)
    {
        // the condition of an else-if is no statement of a block
        var visited = base.VisitElseClause(node);
        return visited is ElseClauseSyntax { Statement: IfStatementSyntax next } clause
            && node.Statement is IfStatementSyntax original && LineOf(original.Condition) is { } line
                ? clause.WithStatement(next.WithCondition(SyntaxFactory.BinaryExpression(
                    SyntaxKind.LogicalAndExpression,
                    Call(line),
                    SyntaxFactory.ParenthesizedExpression(next.Condition))))
                : visited;
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node) =>
        node.Expression is IdentifierNameSyntax { Identifier.ValueText: WriteMarkup }
        && node.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text }]
            ? node.ReplaceNode(text, Utf8(text))
            : base.VisitInvocationExpression(node);

    private static ExpressionSyntax Utf8(LiteralExpressionSyntax text) =>
        SyntaxFactory.ParseExpression(text.Token.Text + "u8").WithTriviaFrom(text);

    private SyntaxList<StatementSyntax> WithLines(SyntaxList<StatementSyntax> originals, SyntaxList<StatementSyntax> statements)
    {
        var result = new List<StatementSyntax>(statements.Count * 2);
        for (var i = 0; i < statements.Count; i++)
        {
            if (originals[i] is not (LocalFunctionStatementSyntax or LabeledStatementSyntax) && LineOf(originals[i]) is { } line)
            {
                result.Add(SyntaxFactory.ExpressionStatement(Call(line)).WithTrailingTrivia(SyntaxFactory.LineFeed));
            }

            result.Add(statements[i]);
        }

        return [.. result];
    }

    /// <summary>The line of the template that a piece of code comes from; null for code that Razor wrote, and in static members.</summary>
    private int? LineOf(SyntaxNode node)
    {
        var place = node.GetLocation().GetMappedLineSpan();
        return place.HasMappedPath && place.Path == path && !IsStatic(node) ? place.StartLinePosition.Line + 1 : null;
    }

    private static bool IsStatic(SyntaxNode node) => node.Ancestors().Any(a => a switch
    {
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    });

    private static InvocationExpressionSyntax Call(int line) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.IdentifierName(StandIn),
        SyntaxFactory.ArgumentList(
            [SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(line)))]));
}
