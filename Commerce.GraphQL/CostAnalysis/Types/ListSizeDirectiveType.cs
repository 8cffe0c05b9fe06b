using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using DirectiveLocation = HotChocolate.Types.DirectiveLocation;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>See <see href="https://ibm.github.io/graphql-specs/cost-spec.html#sec-The-List-Size-Directive"/>.</summary>
internal sealed class ListSizeDirectiveType : DirectiveType<ListSizeDirective>
{
    public const string DirectiveName = "listSize";

    protected override void Configure(IDirectiveTypeDescriptor<ListSizeDirective> descriptor)
    {
        descriptor
            .Name(DirectiveName)
            .Description(
                "The purpose of the `@listSize` directive is to either inform the static analysis about the size of returned lists "
                + "(if that information is statically available), or to point the analysis to where to find that information.")
            .Location(DirectiveLocation.FieldDefinition);
        descriptor.Argument(d => d.AssumedSize)
            .Type<IntType>()
            .Description("The `assumedSize` argument can be used to statically define the maximum length of a list returned by a field.");
        descriptor.Argument(d => d.SlicingArguments)
            .Type<ListType<NonNullType<StringType>>>()
            .Description(
                "The `slicingArguments` argument can be used to define which of the field's arguments with numeric type are slicing "
                + "arguments, so that their value determines the size of the list returned by that field. It may specify a list of "
                + "multiple slicing arguments.");
        descriptor.Argument(d => d.SlicingArgumentDefaultValue)
            .Type<IntType>()
            .Description(
                "The `slicingArgumentDefaultValue` argument can be used to define a default value for a slicing argument, which is used "
                + "if the argument is not present in a query.");
        descriptor.Argument(d => d.SizedFields)
            .Type<ListType<NonNullType<StringType>>>()
            .Description(
                "The `sizedFields` argument can be used to define that the value of the `assumedSize` argument or of a slicing argument "
                + "does not affect the size of a list returned by a field itself, but that of a list returned by one of its sub-fields.");
        descriptor.Argument(d => d.RequireOneSlicingArgument)
            .Type<NonNullType<BooleanType>>()
            .DefaultValue(true)
            .Description(
                "The `requireOneSlicingArgument` argument can be used to inform the static analysis that it should expect that exactly "
                + "one of the defined slicing arguments is present in a query. If that is not the case (i.e., if none or multiple "
                + "slicing arguments are present), the static analysis may throw an error.");
        ((DirectiveTypeDescriptor)descriptor).Definition.Format = static directive => Write((ListSizeDirective)directive);
    }

    /// <summary>The directive that is applied, however it came there; null where none is.</summary>
    public static ListSizeDirective? Of(DirectiveCollection directives)
        => directives.FirstOrDefault(DirectiveName) is { } applied ? Parse(applied.AsSyntaxNode()) : null;

    private static DirectiveNode Write(ListSizeDirective directive)
    {
        var arguments = new List<ArgumentNode>();
        if (directive.AssumedSize is { } size)
            arguments.Add(new ArgumentNode("assumedSize", size));
        if (directive.SlicingArguments.Length > 0)
            arguments.Add(new ArgumentNode("slicingArguments", Names(directive.SlicingArguments)));
        if (directive is { SlicingArguments.Length: > 0, SlicingArgumentDefaultValue: { } defaultSize })
            arguments.Add(new ArgumentNode("slicingArgumentDefaultValue", defaultSize));
        if (directive.SizedFields.Length > 0)
            arguments.Add(new ArgumentNode("sizedFields", Names(directive.SizedFields)));
        arguments.Add(new ArgumentNode("requireOneSlicingArgument", directive.RequireOneSlicingArgument));
        return new DirectiveNode(DirectiveName, arguments.ToArray());
    }

    private static ListSizeDirective Parse(DirectiveNode node)
    {
        var arguments = node.Arguments.ToDictionary(a => a.Name.Value, a => a.Value, StringComparer.Ordinal);
        return new ListSizeDirective(
            (arguments.GetValueOrDefault("assumedSize") as IntValueNode)?.ToInt32(),
            Names(arguments.GetValueOrDefault("slicingArguments")),
            Names(arguments.GetValueOrDefault("sizedFields")),
            (arguments.GetValueOrDefault("requireOneSlicingArgument") as BooleanValueNode)?.Value,
            (arguments.GetValueOrDefault("slicingArgumentDefaultValue") as IntValueNode)?.ToInt32());
    }

    private static ListValueNode Names(ImmutableArray<string> names) => new([.. names.Select(name => new StringValueNode(name))]);

    private static ImmutableArray<string> Names(IValueNode? value)
        => value switch
        {
            ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(name => name.Value)],
            StringValueNode single => [single.Value],
            _ => []
        };
}
