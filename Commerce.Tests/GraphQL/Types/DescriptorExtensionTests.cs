using HotChocolate;
using Xunit;

namespace Commerce.Tests.GraphQL.Types;

/// <summary><c>Extend()</c>: what stands behind a descriptor.</summary>
public sealed class DescriptorExtensionTests
{
    [Fact]
    public void OnBeforeCreate_SeesWhatAttributesDescriptorsAndInferenceHaveSaid()
    {
        var seen = new List<string>();
        var schema = SchemaBuilder.New()
            .AddQueryType<Pond>(d =>
            {
                d.Extend().OnBeforeCreate(type => seen.AddRange(type.Fields.Select(field => field.Name)));
                d.Field(p => p.Fish).Extend().OnBeforeCreate((context, field) =>
                {
                    seen.Add($"{field.Description} {context.Options.StrictValidation}");
                    field.Description = "Changed.";
                });
                d.Field(p => p.Fish).Description("Said later.");
            })
            .Create();

        Assert.Equal(["Said later. True", "fish", "frogs"], seen);
        Assert.Equal("Changed.", schema.QueryType.Fields["fish"].Description);
    }

    [Fact]
    public void ExtendWith_GivesTheDefinitionAtOnce()
    {
        var schema = SchemaBuilder.New()
            .AddQueryType<Pond>(d => d.Field(p => p.Frogs).ExtendWith(extension => extension.Definition.Name = "toads"))
            .Create();

        Assert.Equal(["fish", "toads"], schema.QueryType.Fields.Where(field => !field.IsIntrospectionField).Select(field => field.Name).Order());
    }

    public sealed class Pond
    {
        public int Fish => 2;

        public int Frogs => 1;
    }
}
