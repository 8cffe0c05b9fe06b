using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using DirectiveLocation = HotChocolate.Types.DirectiveLocation;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>See <see href="https://ibm.github.io/graphql-specs/cost-spec.html#sec-The-Cost-Directive"/>.</summary>
internal sealed class CostDirectiveType : DirectiveType<CostDirective>
{
    public const string DirectiveName = "cost";

    protected override void Configure(IDirectiveTypeDescriptor<CostDirective> descriptor)
    {
        descriptor
            .Name(DirectiveName)
            .Description(
                "The purpose of the `cost` directive is to define a `weight` for GraphQL types, fields, and arguments. "
                + "Static analysis can use these weights when calculating the overall cost of a query or response.")
            .Location(
                DirectiveLocation.ArgumentDefinition
                | DirectiveLocation.Enum
                | DirectiveLocation.FieldDefinition
                | DirectiveLocation.InputFieldDefinition
                | DirectiveLocation.Object
                | DirectiveLocation.Scalar);
        descriptor.Argument(d => d.Weight)
            .Type<NonNullType<StringType>>()
            .Description(
                "The `weight` argument defines what value to add to the overall cost for every appearance, "
                + "or possible appearance, of a type, field, argument, etc.");
        ((DirectiveTypeDescriptor)descriptor).Definition.Format = static directive => Write((CostDirective)directive);
    }

    /// <summary>The weight of a directive that is applied, however it came there; null where none is.</summary>
    public static double? WeightOf(DirectiveCollection directives)
        => directives.FirstOrDefault(DirectiveName)?.AsSyntaxNode().Arguments is [{ Value: StringValueNode { Value: var text } }]
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                ? weight
                : null;

    private static DirectiveNode Write(CostDirective directive)
        => new(DirectiveName, new ArgumentNode("weight", directive.Weight.ToString(CultureInfo.InvariantCulture)));
}
