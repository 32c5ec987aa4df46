using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>Which hosts are an agency's own.</summary>
public sealed class AgencyTests
{
    [TestCase("https://www.example.go.th/a", true)]
    [TestCase("https://example.go.th/a", true)]
    [TestCase("https://data.example.go.th/a", true)]
    [TestCase("https://EXAMPLE.go.th/a", true)]
    [TestCase("https://notexample.go.th/a", false)]
    [TestCase("https://example.go.th.evil.example/a", false)]
    [TestCase("https://เทศบาล.ไทย/a", true)]
    [TestCase("https://ข่าว.เทศบาล.ไทย/a", true)]
    [TestCase("https://อื่น.ไทย/a", false)]
    public void Its_main_website_and_named_hosts_with_those_below(string address, bool own)
    {
        var text = ModelBuilder.Text("เทศบาล");
        var agency = new Agency("a", text, text, text, text, new Uri("https://www.example.go.th/"), text, null, null, null, null, Origin.None)
        {
            OwnHosts = [new Uri("https://เทศบาล.ไทย/").IdnHost],
        };
        Assert.That(agency.Owns(new Uri(address)), Is.EqualTo(own));
    }
}
