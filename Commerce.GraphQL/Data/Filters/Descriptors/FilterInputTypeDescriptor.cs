using System.Linq.Expressions;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Data.Filters;

internal class FilterInputTypeDescriptor(DescriptorContext context, FilterConvention convention, FilterInputType type, InputObjectTypeDefinition definition, Type? itemType)
    : Descriptor<InputObjectTypeDefinition>(context, definition), IFilterInputTypeDescriptor
{
    private readonly List<FilterFieldDescriptor> _fields = [];
    private bool _allowAnd = convention.AllowsAnd;
    private bool _allowOr = convention.AllowsOr;

    protected FilterConvention Convention => convention;

    protected BindingBehavior Binding { get; set; } = itemType is null ? BindingBehavior.Explicit : BindingBehavior.Implicit;

    public IFilterInputTypeDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IFilterInputTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IFilterInputTypeDescriptor AllowOr(bool allow = true)
    {
        _allowOr = allow;
        return this;
    }

    public IFilterInputTypeDescriptor AllowAnd(bool allow = true)
    {
        _allowAnd = allow;
        return this;
    }

    public IFilterInputTypeDescriptor Directive<TDirective>(TDirective directive) where TDirective : class
    {
        AddDirective(directive);
        return this;
    }

    public IFilterInputTypeDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IFilterInputTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IFilterOperationFieldDescriptor Operation(int operationId) => FieldOf(operationId);

    public IFilterFieldDescriptor Field(string name)
        => _fields.Find(field => field.Definition.Name == name)
            ?? (itemType is not null && FilterableMembers.Of(itemType).FirstOrDefault(p => Context.Naming.GetMemberName(p, MemberKind.InputObjectField) == name) is { } property
                ? Add(convention.CreateField(Context, property))
                : throw new ArgumentException($"A filter has no field `{name}` unless it is a property of the filtered type.", nameof(name)));

    public IFilterInputTypeDescriptor Ignore(int operationId)
    {
        FieldOf(operationId).Ignored(true);
        return this;
    }

    public IFilterInputTypeDescriptor Ignore(string name)
    {
        Field(name).Ignore();
        return this;
    }

    /// <summary>Finishes the definition: <c>and</c>, <c>or</c>, what was described, then the properties nobody spoke of.</summary>
    public InputObjectTypeDefinition CreateDefinition()
    {
        if (Binding == BindingBehavior.Implicit && itemType is not null) AddInferred(itemType);

        TypeReference self = new TypeReference.List(new TypeReference.NonNull(new TypeReference.Instance(type)));
        if (_allowAnd) Finish(Create(DefaultFilterOperations.And, self), new FilterMember.And());
        if (_allowOr) Finish(Create(DefaultFilterOperations.Or, self), new FilterMember.Or());
        foreach (var field in _fields.Where(field => !field.Definition.Ignore && field.Definition.Type is not null)) Finish(field.Definition, field.Member);

        // Middlewares read the literal; the value is for whoever asks for the argument.
        Definition.CreateValue = values => GivenFields.Of(type, values);
        Definition.GetFieldValues = static (_, _) => { };
        return Definition;
    }

    protected FilterFieldDescriptor FieldOf(LambdaExpression expression)
    {
        var member = Members.Of(expression) as System.Reflection.PropertyInfo;
        return (member is null ? null : _fields.Find(field => field.Definition.Property == member))
            ?? Add(member is null ? convention.CreateField(Context, expression) : convention.CreateField(Context, member));
    }

    private FilterFieldDescriptor FieldOf(int operationId)
        => _fields.Find(field => field.Member is FilterMember.Operation operation && operation.Id == operationId)
            ?? Add(new FilterFieldDescriptor(Context, Create(operationId, null), new FilterMember.Operation(operationId)));

    private InputFieldDefinition Create(int operationId, TypeReference? fieldType)
    {
        var operation = convention.OperationOf(operationId);
        return new InputFieldDefinition { Name = operation.OperationName, Description = operation.OperationDescription, Type = fieldType };
    }

    private FilterFieldDescriptor Add(FilterFieldDescriptor field)
    {
        _fields.Add(field);
        return field;
    }

    private void AddInferred(Type source)
    {
        foreach (var property in FilterableMembers.Of(source))
        {
            if (_fields.Exists(field => field.Definition.Property == property)) continue;
            var field = convention.CreateField(Context, property);
            if (field.Definition.Type is not null && !_fields.Exists(other => other.Definition.Name == field.Definition.Name)) _fields.Add(field);
        }
    }

    private void Finish(InputFieldDefinition field, FilterMember member)
    {
        Definition.Fields.Add(field);
        type.AddMember(field.Name, member);
    }
}

internal sealed class FilterInputTypeDescriptor<T>(DescriptorContext context, FilterConvention convention, FilterInputType type, InputObjectTypeDefinition definition)
    : FilterInputTypeDescriptor(context, convention, type, definition, typeof(T)), IFilterInputTypeDescriptor<T>
{
    public IFilterInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior)
    {
        Binding = bindingBehavior;
        return this;
    }

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IFilterInputTypeDescriptor<T> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember) => FieldOf(propertyOrMember);

    public IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember)
    {
        FieldOf(propertyOrMember).Ignored(true);
        return this;
    }

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.Name(string value) => This(Name(value));

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.Description(string? value) => This(Description(value));

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.Ignore(int operationId) => This(Ignore(operationId));

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.Ignore(string name) => This(Ignore(name));

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.AllowOr(bool allow) => This(AllowOr(allow));

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.AllowAnd(bool allow) => This(AllowAnd(allow));

    private static IFilterInputTypeDescriptor<T> This(IFilterInputTypeDescriptor descriptor) => (IFilterInputTypeDescriptor<T>)descriptor;
}
