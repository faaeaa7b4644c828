import { Slot } from '@radix-ui/react-slot';
import * as TabsPrimitive from '@radix-ui/react-tabs';
import { cva, cx, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';

// What a host owns: small components in the manner of shadcn/ui, on Radix, dressed by Tailwind's classes.

const button = cva(
  'inline-flex h-9 items-center justify-center gap-2 rounded-md px-4 text-sm font-medium focus-visible:ring-[3px] focus-visible:ring-ring/50 outline-none cursor-pointer',
  {
    variants: {
      variant: {
        default: 'bg-primary text-primary-foreground hover:bg-primary/90',
        outline:
          'border bg-background hover:bg-accent hover:text-accent-foreground dark:bg-input/30 dark:border-input',
      },
    },
    defaultVariants: { variant: 'default' },
  },
);

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof button> & { asChild?: boolean };

export function Button({ className, variant, asChild, ...props }: ButtonProps) {
  const Part = asChild ? Slot : 'button';
  return <Part className={cx(button({ variant }), className)} {...props} />;
}

export const Card = ({ className, ...props }: ComponentProps<'div'>) => (
  <div
    className={cx(
      'flex flex-col gap-6 rounded-xl border bg-card p-6 text-card-foreground shadow-sm',
      className,
    )}
    {...props}
  />
);

export const Input = (props: ComponentProps<'input'>) => (
  <input
    className="h-9 rounded-md border border-input bg-transparent px-3 text-sm outline-none placeholder:text-muted-foreground focus-visible:ring-[3px] focus-visible:ring-ring/50"
    {...props}
  />
);

export const Tabs = TabsPrimitive.Root;

export const TabsList = (props: ComponentProps<typeof TabsPrimitive.List>) => (
  <TabsPrimitive.List
    className="inline-flex h-9 w-fit items-center rounded-lg bg-muted p-[3px] text-muted-foreground"
    {...props}
  />
);

export const TabsTrigger = (props: ComponentProps<typeof TabsPrimitive.Trigger>) => (
  <TabsPrimitive.Trigger
    className="h-full rounded-md border border-transparent px-2 text-sm font-medium data-[state=active]:bg-background data-[state=active]:text-foreground data-[state=active]:shadow-sm dark:data-[state=active]:border-input dark:data-[state=active]:bg-input/30"
    {...props}
  />
);
