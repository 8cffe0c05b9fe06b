using System.Reflection;
using Xunit;

namespace Commerce.Tests.Architecture;

/// <summary>Projects refer one way: Api to all, Domain, Admin and the engine to none of ours.</summary>
public sealed class ProjectReferenceTests
{
    [Theory]
    [InlineData("Commerce.Domain")]
    [InlineData("Commerce.Admin")]
    [InlineData("Commerce.Api", "Commerce.Domain", "Commerce.GraphQL", "Commerce.GraphQL.Postgres", "Commerce.Admin")]
    public void Project_References_OnlyWhatItMayKnow(string project, params string[] allowed)
    {
        var ours = Assembly.Load(project).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Commerce.", StringComparison.Ordinal));

        Assert.Empty(ours.Except(allowed));
    }

    [Fact]
    public void Engine_KnowsNeitherTheShopNorItsModel()
        => Assert.DoesNotContain(Assembly.Load("Commerce.GraphQL").GetReferencedAssemblies(), name => name.Name!.StartsWith("Commerce.", StringComparison.Ordinal));
}
