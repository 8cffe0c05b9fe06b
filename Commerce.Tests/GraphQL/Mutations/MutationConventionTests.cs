using HotChocolate;
using HotChocolate.Types;
using Xunit;

namespace Commerce.Tests.GraphQL.Mutations;

/// <summary>What the mutation convention makes of mutations, in SDL.</summary>
public sealed class MutationConventionTests
{
    [Fact]
    public void Apply_ArgumentsAndErrors_MakesInputPayloadAndUnion()
    {
        var sdl = Build(new MutationConventionOptions());

        Assert.Contains(
            """
            type Mutation {
              ship(input: ShipInput!): ShipPayload!
              pack(what: PackThis!): Packed!
              label: LabelPayload!
              ping(note: String): Boolean!
              weigh(input: WeighInput!): WeighPayload!
            }
            """,
            sdl, StringComparison.Ordinal);
        Assert.Contains("input ShipInput {\n  \"The order.\"\n  order: Int!\n  express: Boolean! = true\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type ShipPayload {\n  parcel: Parcel\n  errors: [ShipError!]\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("union ShipError = StrikeError | Lost", sdl, StringComparison.Ordinal);
        Assert.Contains("interface Error {\n  message: String!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type StrikeError implements Error {\n  message: String!\n  days: Int!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type Lost implements Error {\n  message: String!\n}", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_NamesOfOneMutation_TakePrecedence()
    {
        var sdl = Build(new MutationConventionOptions());

        Assert.Contains("input PackThis {\n  order: Int!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type Packed {\n  boxes: Int\n  troubles: [PackTrouble!]\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("union PackTrouble = StrikeError", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_NoArgumentsOrErrors_MakesNeither()
        => Assert.Contains("type LabelPayload {\n  string: String\n}", Build(new MutationConventionOptions()), StringComparison.Ordinal);

    [Fact]
    public void Apply_InputOfTheRightName_IsKept()
        => Assert.Contains("input WeighInput {\n  grams: Int!\n}", Build(new MutationConventionOptions()), StringComparison.Ordinal);

    [Fact]
    public void Apply_Patterns_NameEverything()
    {
        var sdl = Build(new MutationConventionOptions
        {
            InputArgumentName = "data",
            InputTypeNamePattern = "{MutationName}Data",
            PayloadTypeNamePattern = "{MutationName}Outcome",
            PayloadErrorTypeNamePattern = "{MutationName}Failure",
            PayloadErrorsFieldName = "failures"
        });

        Assert.Contains("ship(data: ShipData!): ShipOutcome!", sdl, StringComparison.Ordinal);
        Assert.Contains("type ShipOutcome {\n  parcel: Parcel\n  failures: [ShipFailure!]\n}", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_OnlyWhereAsked_LeavesTheOthers()
    {
        var sdl = Build(new MutationConventionOptions { ApplyToAllMutations = false });

        Assert.Contains("label: String!", sdl, StringComparison.Ordinal);
        Assert.Contains("pack(what: PackThis!): Packed!", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorInterface_OfTheApplication_IsImplementedByAll()
    {
        var sdl = Builder(new MutationConventionOptions()).AddErrorInterfaceType<IShopError>().Create().ToString();

        Assert.Contains("interface IShopError {\n  message: String!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type Lost implements IShopError {", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("interface Error ", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void QueryField_OnPayloads_OnlyThoseNamedSo()
    {
        var sdl = Builder(new MutationConventionOptions()).AddQueryFieldToMutationPayloads().Create().ToString();

        Assert.Contains("type ShipPayload {\n  parcel: Parcel\n  errors: [ShipError!]\n  query: Query!\n}", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("query: Query!\n}", sdl[sdl.IndexOf("type Packed {", StringComparison.Ordinal)..sdl.IndexOf("type Parcel {", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static string Build(MutationConventionOptions options) => Builder(options).Create().ToString();

    private static ISchemaBuilder Builder(MutationConventionOptions options)
        => SchemaBuilder.New().AddQueryType<Query>().AddMutationType<Mutation>().AddMutationConventions(options).ModifyOptions(o => o.UseXmlDocumentation = false);

    public sealed class Query
    {
        public int One => 1;
    }

    public interface IShopError
    {
        string Message { get; }
    }

    public sealed record Parcel(int Number);

    public sealed record WeighInput(int Grams);

    public sealed class StrikeException(int days) : Exception("They strike.")
    {
        public int Days => days;
    }

    public sealed class LostException : Exception;

    public sealed class Lost(LostException thrown)
    {
        public string Message => thrown.Message;
    }

    public sealed class Mutation
    {
        [Error<StrikeException>]
        [Error<Lost>]
        public Parcel Ship([GraphQLDescription("The order.")] int order, bool express = true) => new(express ? order : 0);

        [Error(typeof(StrikeException))]
        [UseMutationConvention(
            InputTypeName = "PackThis", InputArgumentName = "what", PayloadTypeName = "Packed", PayloadFieldName = "boxes",
            PayloadErrorTypeName = "PackTrouble", PayloadErrorsFieldName = "troubles")]
        public int Pack(int order) => order;

        public string Label() => "label";

        [UseMutationConvention(Disable = true)]
        public bool Ping(string? note) => note is null;

        public int Weigh(WeighInput input) => input.Grams;
    }
}
