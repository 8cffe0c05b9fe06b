using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="ProductFeed"/> is seen in the graph.</summary>
public sealed class ProductFeedType : ObjectType<ProductFeed>
{
    protected override void Configure(IObjectTypeDescriptor<ProductFeed> descriptor)
    {
        descriptor.Description("An uploaded file with products, stock or prices, and how far its import got.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Catalog);
        descriptor.IsEntity(feed => feed.Id);
        descriptor.Field(feed => feed.Filename).Description("The name it was uploaded with.");
        descriptor.Field(feed => feed.FeedType).Description("What it changes.");
        descriptor.Field(feed => feed.Format).Description("How it is written; null until it is detected from the content.");
        descriptor.Field(feed => feed.Status).Description("How far it got.");
        descriptor.Field(feed => feed.Mode).Description("Which products it may write, where it is a feed of products.");
        descriptor.Field(feed => feed.DryRun).Description("A dry run reads and checks every row and changes nothing.");
        descriptor.Field(feed => feed.TotalRows).Description("How many rows the file has; null until they were counted.");
        descriptor.Field(feed => feed.CheckedRows).Description("How many rows the trial has read that comes before anything is changed.");
        descriptor.Field(feed => feed.ProcessedRows).Description("How many rows were read.");
        descriptor.Field(feed => feed.SuccessRows).Description("How many rows went in, changed or not.");
        descriptor.Field(feed => feed.ErrorRows).Description("How many rows were refused.");
        descriptor.Field(feed => feed.SkippedRows).Description("How many rows its mode left out.");
        descriptor.Field(feed => feed.CreatedProducts).Description("How many products it created.");
        descriptor.Field(feed => feed.UpdatedProducts).Description("How many products it changed.");
        descriptor.Field(feed => feed.UnchangedProducts).Description("How many products were as the file says already.");
        descriptor.Field(feed => feed.FailureMessage).Description("Why the file as a whole was refused, with line and column.");
        descriptor.Field(feed => feed.CreatedAt).Description("When it was uploaded, in UTC.");
        descriptor.Field(feed => feed.StartedAt).Description("When its import began, in UTC.");
        descriptor.Field(feed => feed.CompletedAt).Description("When its import ended, in UTC.");
        descriptor.Field(feed => feed.Blob).Description("The file.");
        descriptor.Field(feed => feed.Job).Description("The background job that imports it.");
        descriptor.Field(feed => feed.CreatedBy).Description("Who uploaded it.");
        descriptor.Field(feed => feed.ApprovedAt).Description("When somebody let it go on although tripwires tripped, in UTC.");
        descriptor.Field(feed => feed.ApprovedBy).Description("Who did.");
        descriptor.Field(feed => feed.AppliedFrom).Description("The dry run whose file it brings in.");
        descriptor.Field(feed => feed.AppliedAs).Description("The import of this dry run, once it was applied.");
        descriptor.Field(feed => feed.Mends).Description("The feed whose refused rows it brings again.");
        descriptor.Field(feed => feed.ChangedAt).Description("When it last changed the catalog, in UTC; null while it has not.");
        descriptor.Field(feed => feed.UndoStatus).Description("How far it is undone; null unless it is.");
        descriptor.Field(feed => feed.UndoneAt).Description("When all that could be was taken back, in UTC.");
        descriptor.Field(feed => feed.UndoneBy).Description("Who had it undone.");
        descriptor.Field(feed => feed.RevertedChanges).Description("How many changes were taken back.");
        descriptor.Field(feed => feed.KeptChanges).Description("How many changes stay although it was undone; `changes` says which and why.");
    }
}
