using System.Reflection;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

internal sealed partial class TypeInference
{
    /// <summary>The field of a member.</summary>
    /// <param name="member">The property or method.</param>
    /// <param name="source">The class that has the member.</param>
    /// <param name="runtimeType">The type of the parent values: where it is not <paramref name="source"/>, that is a class of resolvers.</param>
    public ObjectFieldDefinition ObjectField(MemberInfo member, Type source, Type runtimeType)
    {
        var isResolver = !source.IsAssignableFrom(runtimeType) && !runtimeType.IsAssignableFrom(source);
        return new ObjectFieldDefinition
        {
            Name = context.Naming.GetMemberName(member, MemberKind.ObjectField),
            Description = context.Naming.GetMemberDescription(member, MemberKind.ObjectField),
            DeprecationReason = Deprecation(member),
            Type = FromMember(member, TypeContext.Output),
            Member = member,
            ResolverType = isResolver || runtimeType == typeof(object) ? source : null,
            SourceType = runtimeType,
            ParentRequires = member is MethodInfo method ? Requires(method) : null
        };
    }

    public OutputFieldDefinition InterfaceField(MemberInfo member) => new()
    {
        Name = context.Naming.GetMemberName(member, MemberKind.InterfaceField),
        Description = context.Naming.GetMemberDescription(member, MemberKind.InterfaceField),
        DeprecationReason = Deprecation(member),
        Type = FromMember(member, TypeContext.Output),
        Member = member
    };

    public InputFieldDefinition InputField(PropertyInfo property) => new()
    {
        Name = context.Naming.GetMemberName(property, MemberKind.InputObjectField),
        Description = context.Naming.GetMemberDescription(property, MemberKind.InputObjectField),
        DeprecationReason = Deprecation(property),
        Type = FromMember(property, TypeContext.Input),
        Property = property,
        RuntimeType = property.PropertyType
    };

    public DirectiveArgumentDefinition DirectiveArgument(PropertyInfo property) => new()
    {
        Name = context.Naming.GetMemberName(property, MemberKind.DirectiveArgument),
        Description = context.Naming.GetMemberDescription(property, MemberKind.DirectiveArgument),
        DeprecationReason = Deprecation(property),
        Type = FromMember(property, TypeContext.Input),
        Property = property,
        RuntimeType = property.PropertyType
    };

    public EnumValueDefinition EnumValue(object value) => new()
    {
        RuntimeValue = value,
        Name = context.Naming.GetEnumValueName(value),
        Description = context.Naming.GetEnumValueDescription(value),
        DeprecationReason = EnumMembers.Find(value) is { } field ? Deprecation(field) : null
    };

    /// <summary>Adds the arguments: those that were described, with what their parameters say, and the parameters nobody spoke of.</summary>
    public void AddArguments(OutputFieldDefinition field, MemberInfo? member, IReadOnlyList<ArgumentDescriptor> described)
    {
        var parameters = member is MethodInfo method
            ? method.GetParameters().Where(context.ParameterBindings.IsArgument).ToDictionary(context.Naming.GetArgumentName, StringComparer.Ordinal)
            : [];
        foreach (var descriptor in described)
        {
            if (parameters.Remove(descriptor.Definition.Name, out var parameter)) Describe(descriptor.Definition, parameter);
            field.Arguments.Add(descriptor.CreateDefinition());
        }

        foreach (var (name, parameter) in parameters)
        {
            var descriptor = new ArgumentDescriptor(context, new ArgumentDefinition { Name = name });
            Describe(descriptor.Definition, parameter);
            field.Arguments.Add(descriptor.CreateDefinition());
        }

        var added = field.Arguments.FindAll(argument => argument.FollowsParameters);
        field.Arguments.RemoveAll(argument => argument.Ignore || argument.FollowsParameters);
        field.Arguments.AddRange(added.Where(argument => !argument.Ignore));
    }

    private void Describe(ArgumentDefinition argument, ParameterInfo parameter)
    {
        argument.Parameter = parameter;
        argument.Description ??= context.Naming.GetArgumentDescription(parameter);
        argument.Type ??= FromParameter(parameter);
        argument.RuntimeType ??= parameter.ParameterType;
        argument.DeprecationReason ??= parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>(inherit: true)?.DeprecationReason;
        if (argument.DefaultValue is null && argument.RuntimeDefaultValue is null && parameter is { HasDefaultValue: true, DefaultValue: { } value })
        {
            // Reflection reports the default of an enum parameter as its number.
            var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            argument.RuntimeDefaultValue = type.IsEnum ? System.Enum.ToObject(type, value) : value;
        }
    }

    private string? Deprecation(MemberInfo member) => context.Naming.IsDeprecated(member, out var reason) ? reason : null;

    private static string? Requires(MethodInfo method) => string.Join(' ', method.GetParameters()
        .Select(p => p.GetCustomAttribute<ParentAttribute>()?.Requires).OfType<string>()) is { Length: > 0 } requires ? requires : null;
}
