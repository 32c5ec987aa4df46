using System.Text;
using NUnit.Framework;
using Prongsai.Rendering.Themes;

namespace Prongsai.UnitTests.Rendering;

/// <summary>Scripts are published without what no browser needs, and never changed in what they do.</summary>
[TestFixture]
public sealed class ScriptTextTests
{
    [TestCase("// says why\n(() => {\n  // more\n  a(); // kept\n\n})();\n", "(() => {\na(); // kept\n})();\n")]
    [TestCase("//! Licence\na();\n", "//! Licence\na();\n")]
    [TestCase("a = `\n  // text\n`;\n", "a = `\n  // text\n`;\n")]
    [TestCase("/*\n  // text\n*/\na();\n", "/*\n  // text\n*/\na();\n")]
    [TestCase("a = \"x\\\n  // text\";\n", "a = \"x\\\n  // text\";\n")]
    public void A_script_is_published_as(string script, string expected) =>
        Assert.That(Encoding.UTF8.GetString(ScriptText.Published(Encoding.UTF8.GetBytes(script)).Span), Is.EqualTo(expected));
}
