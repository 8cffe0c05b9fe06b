using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>Where the arguments of a list stand, and how their descriptions are printed, as Hot Chocolate does it.</summary>
public sealed class ArgumentOrderTests
{
    [Fact]
    public async Task Arguments_OfParameters_StandBeforeThoseOfPagingFilteringAndSorting()
    {
        var words = (await SchemaAsync()).QueryType.Fields["words"];

        Assert.Equal(["language", "first", "after", "last", "before", "where", "order"], words.Arguments.Select(argument => argument.Name));
    }

    [Fact]
    public async Task Description_OfSeveralLines_IsPrintedAsBlock() =>
        Assert.Contains("\n  words(\"\"\"\n  In which\n  language.\n  \"\"\" language: String \"Returns the first _n_", (await SchemaAsync()).ToString(), StringComparison.Ordinal);

    private static async Task<ISchema> SchemaAsync()
    {
        await using var services = new ServiceCollection().AddGraphQL().AddQueryType<Words>().AddFiltering().AddSorting().Services.BuildServiceProvider();
        return (await services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync()).Schema;
    }

    private sealed record Word(string Text);

    [ObjectType("Query")]
    private sealed class Words
    {
        [UsePaging]
        [HotChocolate.Data.UseFiltering]
        [HotChocolate.Data.UseSorting]
        public IQueryable<Word> GetWords([GraphQLDescription("In which\nlanguage.")] string? language) => new[] { new Word(language ?? "") }.AsQueryable();
    }
}
