using HotChocolate.Resolvers;
using HotChocolate.Types.Sdl;

namespace HotChocolate.Types.Introspection;

/// <summary>Reads introspection fields from the schema's own members, which are the parent values.</summary>
internal static class IntrospectionResolvers
{
    private static readonly Dictionary<(string Type, string Field), PureFieldDelegate> Resolvers = new()
    {
        [("__Schema", "description")] = context => context.Parent<ISchema>().Description,
        [("__Schema", "types")] = context => context.Parent<ISchema>().Types,
        [("__Schema", "queryType")] = context => context.Parent<ISchema>().QueryType,
        [("__Schema", "mutationType")] = context => context.Parent<ISchema>().MutationType,
        [("__Schema", "subscriptionType")] = context => context.Parent<ISchema>().SubscriptionType,
        [("__Schema", "directives")] = context => context.Parent<ISchema>().DirectiveTypes.Where(directive => directive.IsPublic),

        [("__Type", "kind")] = context => KindOf(context.Parent<IType>()),
        [("__Type", "name")] = context => (context.Parent<IType>() as INamedType)?.Name,
        [("__Type", "description")] = context => (context.Parent<IType>() as INamedType)?.Description,
        [("__Type", "specifiedByURL")] = context => context.Parent<IType>() is ScalarType type ? SdlDirectives.SpecifiedBy(type)?.OriginalString : null,
        [("__Type", "fields")] = Fields,
        [("__Type", "interfaces")] = context => context.Parent<IType>() switch
        {
            ObjectType type => type.Implements,
            InterfaceType type => type.Implements,
            _ => null
        },
        [("__Type", "possibleTypes")] = context => context.Parent<IType>() is INamedAbstractType type ? context.Schema.GetPossibleTypes(type) : null,
        [("__Type", "enumValues")] = context => (context.Parent<IType>() as EnumType)?.Values.Where(value => Shows(context, value.DeprecationReason)),
        [("__Type", "inputFields")] = context => (context.Parent<IType>() as InputObjectType)?.Fields.Where(field => Shows(context, field.DeprecationReason)),
        [("__Type", "ofType")] = context => context.Parent<IType>() switch
        {
            NonNullType type => type.Type,
            ListType type => type.ElementType,
            _ => null
        },
        [("__Type", "isOneOf")] = context => (context.Parent<IType>() as InputObjectType)?.IsOneOf,

        [("__Field", "name")] = context => context.Parent<IOutputField>().Name,
        [("__Field", "description")] = context => context.Parent<IOutputField>().Description,
        [("__Field", "args")] = context => context.Parent<IOutputField>().Arguments.Where(argument => Shows(context, argument.DeprecationReason)),
        [("__Field", "type")] = context => context.Parent<IOutputField>().Type,
        [("__Field", "isDeprecated")] = context => context.Parent<IOutputField>().DeprecationReason is not null,
        [("__Field", "deprecationReason")] = context => context.Parent<IOutputField>().DeprecationReason,

        [("__InputValue", "name")] = context => context.Parent<InputFieldBase>().Name,
        [("__InputValue", "description")] = context => context.Parent<InputFieldBase>().Description,
        [("__InputValue", "type")] = context => context.Parent<InputFieldBase>().Type,
        [("__InputValue", "defaultValue")] = context => context.Parent<InputFieldBase>().DefaultValue?.ToString(false),
        [("__InputValue", "isDeprecated")] = context => context.Parent<InputFieldBase>().IsDeprecated,
        [("__InputValue", "deprecationReason")] = context => context.Parent<InputFieldBase>().DeprecationReason,

        [("__EnumValue", "name")] = context => context.Parent<EnumValue>().Name,
        [("__EnumValue", "description")] = context => context.Parent<EnumValue>().Description,
        [("__EnumValue", "isDeprecated")] = context => context.Parent<EnumValue>().IsDeprecated,
        [("__EnumValue", "deprecationReason")] = context => context.Parent<EnumValue>().DeprecationReason,

        [("__Directive", "name")] = context => context.Parent<DirectiveType>().Name,
        [("__Directive", "description")] = context => context.Parent<DirectiveType>().Description,
        [("__Directive", "isRepeatable")] = context => context.Parent<DirectiveType>().IsRepeatable,
        [("__Directive", "locations")] = context => DirectiveLocations.NamesOf(context.Parent<DirectiveType>().Locations),
        [("__Directive", "args")] = context => context.Parent<DirectiveType>().Arguments.Where(argument => Shows(context, argument.DeprecationReason))
    };

    public static PureFieldDelegate Find(string type, string field) => Resolvers[(type, field)];

    private static bool Shows(IResolverContext context, string? deprecationReason)
        => deprecationReason is null || context.ArgumentValue<bool>("includeDeprecated");

    private static IEnumerable<IOutputField>? Fields(IResolverContext context)
    {
        IEnumerable<IOutputField>? fields = context.Parent<IType>() switch
        {
            ObjectType type => type.Fields,
            InterfaceType type => type.Fields,
            _ => null
        };
        return fields?.Where(field => !field.IsIntrospectionField && Shows(context, field.DeprecationReason));
    }

    private static string KindOf(IType type) => type.Kind switch
    {
        TypeKind.Interface => "INTERFACE",
        TypeKind.Object => "OBJECT",
        TypeKind.Union => "UNION",
        TypeKind.InputObject => "INPUT_OBJECT",
        TypeKind.Enum => "ENUM",
        TypeKind.Scalar => "SCALAR",
        TypeKind.List => "LIST",
        TypeKind.NonNull => "NON_NULL",
        TypeKind.Directive => throw new InvalidOperationException("A directive is no type.")
    };
}
