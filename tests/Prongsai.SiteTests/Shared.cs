using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>
/// Begins with what takes minutes, and deletes what the tests shared. These tests and the many programs they start give way to those beside
/// them: the browser's have one program that works all the time, and would else wait for a dozen others.
/// </summary>
[SetUpFixture]
public sealed class Shared
{
    [OneTimeSetUp]
    public void Begin_what_takes_minutes()
    {
        GiveWay.Begin();
        PublishedPrograms.Begin();
    }

    [OneTimeTearDown]
    public void Delete_what_was_shared()
    {
        RealSite.Release();
        PublishedPrograms.Release();
    }
}
