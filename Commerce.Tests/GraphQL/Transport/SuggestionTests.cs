using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>Errors propose names in development; to strangers that would tell what introspection does not.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("Development", false, true)]
    [InlineData("Production", false, false)]
    [InlineData("Production", true, false)]
    public async Task UnknownField_IsMetWithProposals_InDevelopmentOnly(string environment, bool defaultSecurity, bool proposes)
    {
        await using var host = await GraphQLHost.StartAsync(
            schema => schema.AddQueryType(d => d.Name("Query").Field("greeting").Type<StringType>().Resolve("hi")),
            defaultSecurity: defaultSecurity,
            environment: environment);

        Assert.Equal(proposes, (await host.PostAsync("{ greting }")).Body.Contains("greeting", StringComparison.Ordinal));
    }
}
